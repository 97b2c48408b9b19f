import type { Analyser } from '#search/analyser.ts';
import type { PageText } from '#search/engine.ts';
import { plainLetters } from '#text/fold.ts';
import { excerptOf, type Piece } from '#search/excerpt.ts';
import type { Found } from '#search/plan.ts';
import { foundWords } from './marked-words.ts';

/** How many words of a text show where the words of a question stand, when the sentence of the page has none of them. */
const glimpse = 12;

/** The lines of an answer: the page in its own sentence, and, where neither that nor the title has a word of the question, the place in the text that has. */
export function answerText(
  { language, places }: Pick<Found, 'language' | 'places'>,
  { title, summary, words }: PageText,
  { wanted, analyser }: { wanted: readonly string[]; analyser: Analyser },
): Piece[][] {
  if (summary === '') return [excerptOf(words, places)];
  const find = (text: string) => foundWords(text, wanted, { language, analyser });
  const marks = find(summary);
  const shown = plainLetters(`${title} ${summary}`);
  const begun = wanted.some((word) => word.length > 3 && shown.includes(plainLetters(word)));
  const seen = marks.length > 0 || begun || find(title).length > 0 || places.length === 0;
  return [markedText(summary, marks), ...(seen ? [] : [excerptOf(words, places, glimpse)])];
}

/** A text in pieces, those between the given places marked. */
function markedText(text: string, places: readonly (readonly [start: number, end: number])[]): Piece[] {
  const pieces = places.flatMap(([start, end], i) => [
    { text: text.slice(places[i - 1]?.[1] ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  return [...pieces, { text: text.slice(places.at(-1)?.[1] ?? 0), marked: false }].filter((piece) => piece.text !== '');
}
