import { soundKey } from './sound.ts';
import { wordsOf } from './words.ts';

/** The files of villages that a name or a query belongs into: by the first sound of each word, the same in every script. */
export const villageShards = (text: string) => [...new Set(wordsOf(text).map(({ folded }) => soundKey(folded)[0] ?? '0'))];
