import { readEdtf } from '#schemas/edtf.ts';

/** The calendar years that an EDTF date may mean, oldest first; none for an unknown date or an open end. */
function yearsOf(value: string | null): number[] {
  const range = value === null ? null : readEdtf(value);
  if (!range?.first || !range.last) return [];
  const first = Number(range.first.slice(0, 4));
  const last = Number(range.last.slice(0, 4));
  return Array.from({ length: Math.min(last - first, 200) + 1 }, (_, i) => first + i);
}

/** The first year that a date may mean; null where it is unknown or open. */
export const firstYear = (value: string | null): number | null => yearsOf(value)[0] ?? null;

/** The one year of a date, or null when it is unknown or spans several. */
export function yearOf(value: string | null): number | null {
  const years = yearsOf(value);
  return years.length === 1 ? (years[0] ?? null) : null;
}
