import { soundKey } from '#text/sound.ts';
import { wordsOf } from './words.ts';

/** How close a name is to what was asked: the question itself among its words, a beginning of some of its words, or neither. */
export const closenesses = ['other', 'beginning', 'whole'] as const;
export type Closeness = (typeof closenesses)[number];

/**
 * Compares by sound, so that script, hyphens and spaces do not count: «кочкор ата», «кочкората» and «kochkor ata» are the whole of «Кочкор-Ата»
 * in «Кочкор-Ата шаары» and a beginning of nothing else.
 */
export function closenessOf(name: string, query: string): Closeness {
  const queryKey = soundKey(query);
  if (queryKey === '') return 'other';
  const words = wordsOf(name).map(({ folded }) => folded);
  const starts = words.map((_, i) => words.slice(i, i + mostWords));
  if (starts.some((run) => run.some((_, i) => soundKey(run.slice(0, i + 1).join('')) === queryKey))) return 'whole';
  return starts.some((run) => soundKey(run.join('')).startsWith(queryKey)) ? 'beginning' : 'other';
}

/** A question of more words than this is no name. */
const mostWords = 6;
