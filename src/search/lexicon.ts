import type { Joined } from '#model/join.ts';
import { kindWords } from './kind-words.ts';
import { stemKyrgyz } from './stem-ky.ts';
import { wordsOf } from './words.ts';

/** Words of names that are ordinary words in an ordinary form: «Жылы-Суу» must not keep «2018-жылы» from «жыл». */
const ordinary = new Set([
  'жылы',
  'башы',
  'тобу',
  'атындагы',
  'имени',
  'этти',
  'ордо',
  'бирдик',
  'келди',
  'жашасын',
  'биринчи',
  'эки',
  'жети',
  'кызыл',
  'ичке',
  'айылчи',
]);

/** Names of places that the Kyrgyz stemmer would take for inflected words, folded and sorted: «Кемин» is no form of «кем». */
export function lexiconOf({ dataset: { places, villages } }: Joined): string[] {
  const names = [...places, ...villages]
    .flatMap(({ name_ky, name_ru }) => [name_ky, name_ru])
    .filter((name) => name !== null);
  const words = names.flatMap((name) => {
    const all = wordsOf(name).filter(
      ({ folded, kind }) => kind === 'word' && !kindWords.has(folded) && !ordinary.has(folded),
    );
    return [
      ...all.map(({ folded }) => folded),
      ...all.flatMap(({ joined, folded }, i) => (joined ? [`${all[i - 1]?.folded ?? ''}${folded}`] : [])),
    ];
  });
  const none = new Set<string>();
  return [...new Set(words)].filter((word) => stemKyrgyz(word, none) !== word).sort();
}
