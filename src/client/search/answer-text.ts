import type { Analyser } from '#search/analyser.ts';
import type { PageText } from '#search/engine.ts';
import type { Found } from '#search/plan.ts';
import { foundWords } from './marked-words.ts';

/** A piece of text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The sentence of a page with the words of the question marked. */
export function answerText(
  { language }: Pick<Found, 'language'>,
  { summary }: Pick<PageText, 'summary'>,
  { wanted, analyser }: { wanted: readonly string[]; analyser: Analyser },
): Piece[] {
  const places = foundWords(summary, wanted, { language, analyser });
  const pieces = places.flatMap(([start, end], i) => [
    { text: summary.slice(places[i - 1]?.[1] ?? 0, start), marked: false },
    { text: summary.slice(start, end), marked: true },
  ]);
  return [...pieces, { text: summary.slice(places.at(-1)?.[1] ?? 0), marked: false }].filter(({ text }) => text !== '');
}
