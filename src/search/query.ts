import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A word of a query. */
export interface QueryWord {
  typed: string;
  folded: string;
  number: boolean;
}

/** No query needs more; a book pasted into the box must not stop a phone. */
const mostWords = 12;
const mostLetters = 300;

/** The words of a query that say what is asked; stop words count only when there is nothing else. */
export function parseQuery(query: string, _options?: object): QueryWord[] {
  const all = wordsOf(query.slice(0, mostLetters)).map(({ start, end, folded, kind, capitals }) => ({ typed: query.slice(start, end), folded: capitals ?? folded, number: kind === 'number' }));
  const said = all.filter(({ folded }) => folded.length > 1 && !stopWords.has(folded));
  return [...new Map((said.length > 0 ? said : all).map((word) => [word.folded, word])).values()].slice(0, mostWords);
}
