import type { Concepts } from './files.ts';

/** Longest phrase of a thought, in words. */
export const longestPhrase = 4;

/** The thoughts of a stem, or of the stems of a phrase; «constructor» is none. */
export const thoughtsOf = (stems: string, known: Concepts): readonly number[] =>
  Object.hasOwn(known, stems) ? (known[stems] ?? []) : [];

/** A number in letters that no word begins with. */
export const conceptKey = (number: number) =>
  `ь${[...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`;

/** The thoughts of a row of stems, words and phrases alike; an empty stem breaks a phrase. */
export function conceptsOf(stems: readonly string[], known: Concepts): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < stems.length; at++) {
    for (let length = 1; length <= longestPhrase && at + length <= stems.length; length++) {
      for (const number of thoughtsOf(stems.slice(at, at + length).join(' '), known)) found.add(number);
    }
  }
  return found;
}
