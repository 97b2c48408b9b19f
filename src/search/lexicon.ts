import type { Joined } from '#model/join.ts';
import { fold } from './fold.ts';
import { stemKyrgyz } from './stem-ky.ts';
import { wordsOf } from './words.ts';

/** Words for kinds of places, in the forms in which they stand behind a name; they are inflected like any other. */
const kinds = new Set(['шаары', 'шаарчасы', 'району', 'облусу', 'айыл', 'айылы', 'аймагы', 'окмоту', 'кыштагы', 'республикасы', 'область', 'район', 'город', 'айылный', 'аймак', 'поселок', 'села', 'село'].map(fold));

/** Names of places that the Kyrgyz stemmer would take for inflected words, folded and sorted: «Кемин» is no form of «кем». */
export function lexiconOf({ dataset: { places, villages } }: Joined): string[] {
  const names = [...places, ...villages].flatMap(({ name_ky, name_ru }) => [name_ky, name_ru]).filter((name) => name !== null);
  const words = names.flatMap((name) => {
    const all = wordsOf(name).filter(({ folded, kind }) => kind === 'word' && !kinds.has(folded));
    return [...all.map(({ folded }) => folded), ...all.flatMap(({ joined, folded }, i) => (joined ? [`${all[i - 1]?.folded ?? ''}${folded}`] : []))];
  });
  const none = new Set<string>();
  return [...new Set(words)].filter((word) => stemKyrgyz(word, none) !== word).sort();
}
