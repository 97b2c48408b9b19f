import type { Random } from './random.ts';

const milliseconds = 86_400_000;

/** The date some days after another, YYYY-MM-DD. */
export const after = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * milliseconds).toISOString().slice(0, 10);

/** The day as a source may give it: exactly, or as a month, season or year, perhaps approximate or uncertain (EDTF). */
export function blurred(random: Random, date: string): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  const season = month >= 3 && month <= 11 ? [`${year}-2${Math.floor(month / 3)}`] : [];
  if (random.chance(0.6)) return date;
  return random.pick([
    date.slice(0, 7),
    date.slice(0, 7),
    `${date.slice(0, 7)}~`,
    year,
    `${year}?`,
    `${year}~`,
    ...season,
  ]);
}
