import { softWords, stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A word of a query. */
export interface QueryWord {
  typed: string;
  folded: string;
  number: boolean;
  /** Whether a page may lack it. */
  soft: boolean;
  /** Whether a hyphen joins it to the word before. */
  joined: boolean;
  /** Where it stands among the words that count: neighbours may be a phrase. */
  at: number;
}

export interface Query {
  words: QueryWord[];
  /** Phrases in quotes, as they were typed. */
  phrases: string[];
}

/** No query needs more; a book pasted into the box must not stop a phone. */
const mostWords = 10;
const mostLetters = 300;

/** The word for the money that a number counts. */
const currency = new Set(['сом', 'сомов', 'сома', 'сомго', 'сомдук', 'som', 'soms', 'kgs']);

/** The words of a query that say what is asked; stop words count only when there is nothing else. */
export function parseQuery(query: string): Query {
  const text = query.slice(0, mostLetters);
  const all = wordsOf(text).map(({ start, end, folded, kind, capitals, joined = false }) => ({
    typed: text.slice(start, end),
    folded: capitals ?? folded,
    number: kind === 'number',
    joined,
  }));
  const numbers = all.some(({ number }) => number);
  const said = all.filter(
    ({ folded }) =>
      (folded.length > 1 || /\d/.test(folded)) && !stopWords.has(folded) && !(numbers && currency.has(folded)),
  );
  const words = said.length > 0 ? said : all;
  const unique = [...new Map(words.map((word) => [word.folded, word])).values()].slice(0, mostWords);
  const allSoft = unique.every(({ folded }) => softWords.has(folded));
  return {
    words: unique.map((word, at) => ({ ...word, at, soft: !allSoft && softWords.has(word.folded) })),
    phrases: [...text.matchAll(/["«“„]([^"«»“”„]{2,})["»”“]/g)]
      .map(([, phrase = '']) => phrase)
      .filter((phrase) => wordsOf(phrase).length > 1),
  };
}
