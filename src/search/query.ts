import { softWords, stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A word of a query. */
export interface QueryWord {
  typed: string;
  folded: string;
  number: boolean;
  /** Whether a page may match without it. */
  soft: boolean;
  /** Whether a hyphen joins it to the word before. */
  joined: boolean;
  /** Its position among the words that count: neighbours may form a phrase. */
  at: number;
}

export interface Query {
  words: QueryWord[];
  /** Phrases in quotes, as they were typed. */
  phrases: string[];
}

/** Limits of a query, so that a long pasted text does not block a phone. */
const mostWords = 10;
const mostLetters = 300;

/** The words for what a number beside them is: som, or a year. */
const units = new Set(
  'сом сомов сома сомго сомдук som soms kgs год года году годом годы лет жыл жылы жылда жылдын жылга year'.split(' '),
);

/** Parses a query into its significant words; stop words count only when there are no others. */
export function parseQuery(query: string): Query {
  const text = query.slice(0, mostLetters);
  const all = wordsOf(text).map(({ start, end, folded, kind, capitals, joined = false }) => ({
    typed: text.slice(start, end),
    folded: capitals ?? folded,
    number: kind === 'number',
    joined,
  }));
  const numbers = all.some(({ number }) => number);
  const significant = all.filter(
    ({ folded }) =>
      (folded.length > 1 || /\d/.test(folded)) && !stopWords.has(folded) && !(numbers && units.has(folded)),
  );
  const words = significant.length > 0 ? significant : all;
  const unique = [...new Map(words.map((word) => [word.folded, word])).values()].slice(0, mostWords);
  const allSoft = unique.every(({ folded }) => softWords.has(folded));
  return {
    words: unique.map((word, at) => ({ ...word, at, soft: !allSoft && softWords.has(word.folded) })),
    phrases: [...text.matchAll(/["«“„]([^"«»“”„]{2,})["»”“]/g)]
      .map(([, phrase = '']) => phrase)
      .filter((phrase) => wordsOf(phrase).length > 1),
  };
}
