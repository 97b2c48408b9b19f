import { plainLetters } from '#text/plain-letters.ts';

/** Which of some texts have every word of a query, in whatever letters it was typed; an empty query fits all. */
export function entriesThatFit(texts: readonly string[], query: string): boolean[] {
  const wanted = wordsOf(query);
  return texts.map((text) => {
    const words = wordsOf(text).join(' ');
    return wanted.every((word) => words.includes(word));
  });
}

const wordsOf = (text: string) => plainLetters(text).split(/\s+/).filter(Boolean);
