import { fold } from './fold.ts';

/** Reads the number that the digits of a text mean: «400 000», «400,000» and «400.000» are one number; «0,4» has a decimal comma. Long codes stay text. */
export function valueOf(digits: string) {
  const plain = /^\d{1,3}([ \u00a0\u202f.,’']\d{3})+$/.test(digits)
    ? digits.replace(/\D/g, '')
    : digits.replace(',', '.');
  return /^0\d/.test(plain) || plain.length > 15 ? null : Number(plain);
}

/** Words for thousand, million and billion, as stems and as they are shortened, in the three languages. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(мин|тыс|тысяч\p{L}{0,3}|thousand|k|к|тысячалы\p{L}*)$/u, 1e3],
  [/^(млн|миллион\p{L}*|million|mln|m)$/u, 1e6],
  [/^(млрд|миллиард\p{L}*|billion|bln|bn)$/u, 1e9],
];

/** How much a folded word multiplies the number before it; null when it is another word. */
export function scaleOf(folded: string) {
  return scales.find(([words]) => words.test(folded))?.[1] ?? null;
}

/** The amount that a query means by «400 000», «400 миң», «0,4 млн сом»; null when the text is not only that. */
export function amountOf(text: string) {
  const match = /^\s*([\d\s.,\u00a0\u202f]*\d)\s*(\p{L}+)?\.?(?:\s*(?:сом|som|kgs)\p{L}*)?\s*$/u.exec(text);
  if (!match) return null;
  const value = valueOf((match[1] ?? '').trim().replace(/\s+/g, ' '));
  const scale = match[2] === undefined || /^(сом|som|kgs)/u.test(fold(match[2])) ? 1 : scaleOf(fold(match[2]));
  return value === null || Number.isNaN(value) || scale === null ? null : Math.round(value * scale * 100) / 100;
}
