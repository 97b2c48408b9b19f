import type { Synonyms } from './files.ts';

/** Longest synonym phrase, in words. */
export const longestPhrase = 4;

/** The synonym groups of a stem, or of the stems of a phrase. Own properties only, so that «constructor» has none. */
export const synonymsOf = (stems: string, known: Synonyms): readonly number[] =>
  Object.hasOwn(known, stems) ? (known[stems] ?? []) : [];

/** The index term of a synonym group: its number in letters after ь, with which no word begins. */
export const synonymKey = (number: number) =>
  `ь${[...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`;

/** The synonym groups of a sequence of stems, words and phrases alike; an empty stem ends a phrase. */
export function synonymsIn(stems: readonly string[], known: Synonyms): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < stems.length; at++) {
    for (let length = 1; length <= longestPhrase && at + length <= stems.length; length++) {
      for (const number of synonymsOf(stems.slice(at, at + length).join(' '), known)) found.add(number);
    }
  }
  return found;
}
