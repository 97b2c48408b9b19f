import type { QueryWord } from './query.ts';

/** The fewest letters of a part: shorter ones are words too often by chance. */
const fewest = 3;

/** A word that no page has, as the two words that it joins («балабакча»): known together, the shorter one as long as it can be; null when no two are. */
export function parted(word: QueryWord, isKnown: (one: string, two: string) => boolean): [QueryWord, QueryWord] | null {
  const { folded, number } = word;
  if (number) return null;
  const cuts = Array.from({ length: Math.max(0, folded.length - 2 * fewest + 1) }, (_, i) => fewest + i)
    .filter((at) => isKnown(folded.slice(0, at), folded.slice(at)))
    .sort((a, b) => Math.min(b, folded.length - b) - Math.min(a, folded.length - a));
  const [at] = cuts;
  if (at === undefined) return null;
  return [
    { ...word, folded: folded.slice(0, at) },
    { ...word, folded: folded.slice(at), joined: true },
  ];
}
