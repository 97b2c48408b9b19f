import type { Synonyms } from './files.ts';

/** Longest synonym phrase, in words. */
export const longestPhrase = 4;

/** The synonym groups of a stem, or of the stems of a phrase. Own properties only, so that «constructor» has none. */
export const synonymsOf = (stems: string, known: Synonyms): readonly number[] =>
  Object.hasOwn(known, stems) ? (known[stems] ?? []) : [];

/** The index term of a synonym group: its number in letters after ь, with which no word begins. */
export const synonymKey = (number: number) =>
  `ь${[...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`;

/** The stems with which a phrase begins, of each set of synonyms. */
const begins = new WeakMap<Synonyms, ReadonlySet<string>>();

function phraseBegins(known: Synonyms): ReadonlySet<string> {
  const before = begins.get(known);
  if (before) return before;
  const stems = new Set(Object.keys(known).flatMap((phrase) => /^(\S+) /.exec(phrase)?.[1] ?? []));
  begins.set(known, stems);
  return stems;
}

/** The synonym groups of a sequence of stems, words and phrases alike; an empty stem ends a phrase. */
export function synonymsIn(stems: readonly string[], known: Synonyms): Set<number> {
  const found = new Set<number>();
  const starts = phraseBegins(known);
  for (const [at, stem] of stems.entries()) {
    for (const number of synonymsOf(stem, known)) found.add(number);
    if (!starts.has(stem)) continue;
    for (let length = 2; length <= longestPhrase && at + length <= stems.length; length++)
      for (const number of synonymsOf(stems.slice(at, at + length).join(' '), known)) found.add(number);
  }
  return found;
}
