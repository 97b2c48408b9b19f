import { kindWords } from './kind-words.ts';

/** A full name as one stem: its stems sorted and joined, so that «Ош шаары» and «шаар Ош» are equal. The prefix ъъ begins no word. */
export const nameStem = (stems: readonly string[]) => `ъъ${[...stems].sort().join('')}`;

/** The stems of a name without the word for its kind («шаары», «район», «City»), or all of them when nothing else is left. */
export function properStems<T extends { folded: string }>(words: readonly T[]) {
  const proper = words.filter(({ folded }) => !kindWords.has(folded));
  return proper.length > 0 ? proper : words;
}
