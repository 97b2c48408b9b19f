import { soundKey } from '#text/sound.ts';
import { wordsOf } from './words.ts';

/** The files of villages that a name belongs into: by the first sound of each word, the same in every script. A query needs the one of its first word. */
export const villageShards = (text: string) =>
  [...new Set(wordsOf(text).map(({ folded }) => soundKey(folded).slice(0, 1)))].filter((shard) => shard !== '');
