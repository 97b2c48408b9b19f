import { soundKey } from '#text/sound.ts';
import { wordsOf } from './words.ts';

/** The first sound of a word, with the second where many names have both: so files are few, and none is large. */
const beginning = /^(?:a.|.[ai]?)/;

/** The files of villages that a name belongs into: by the first sounds of each word, the same in every script. A query needs the one of its first word. */
export const villageShards = (text: string) => [
  ...new Set(wordsOf(text).flatMap(({ folded }) => beginning.exec(soundKey(folded))?.[0] ?? [])),
];
