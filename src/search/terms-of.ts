import type { Analyser } from './analyser.ts';
import { indexTerm, stopWordPlaceholder } from './index-terms.ts';
import { stopWords } from './stop-words.ts';
import type { TextPart } from './text-part.ts';

/** A word of a text as the index has it. */
export interface IndexWord {
  /** Its closed stem, or the placeholder of a stop word or of the end of a line. */
  term: string;
  /** The word as it is printed, in small letters; null of what is no word of the text. */
  word: string | null;
}

/**
 * The words of a text as the index has them, one for each position: positions tell which words stand side by side. Names with a hyphen are also one
 * word («Акбулак»), which takes a position of its own, and so do stop words and the ends of lines, which nothing matches.
 */
export function termsOf(parts: readonly TextPart[], { analyse, stem }: Analyser): IndexWord[] {
  return parts.flatMap(({ text, language }) =>
    text.split(/\n+/).flatMap((row, i): IndexWord[] => {
      const words = analyse(row, language);
      const terms = words.flatMap((word, at): IndexWord[] => {
        const before = words[at - 1];
        const printed = {
          term: stopWords.has(word.folded) ? stopWordPlaceholder : indexTerm(word.stem),
          word: row.slice(word.start, word.end).toLowerCase(),
        };
        const whole = word.joined && before && before.kind === 'word' && word.kind === 'word';
        return whole
          ? [printed, { term: indexTerm(stem(`${before.folded}${word.folded}`, language)), word: null }]
          : [printed];
      });
      return i === 0 ? terms : [{ term: stopWordPlaceholder, word: null }, ...terms];
    }),
  );
}
