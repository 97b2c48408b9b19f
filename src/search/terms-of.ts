import { memo } from '#model/memo.ts';
import type { Language } from '#text/languages.ts';
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
export function termsOf(parts: readonly TextPart[], analyser: Analyser): IndexWord[] {
  return parts.flatMap(({ text, language }) =>
    text.split(/\n+/).flatMap((row, i): IndexWord[] => {
      const terms = row.length > longest ? rowTerms(row, language, analyser) : knownRow(analyser, `${language}${row}`);
      return i === 0 ? terms : [{ term: stopWordPlaceholder, word: null }, ...terms];
    }),
  );
}

/** Labels, names and numbers come again and again; longer lines hardly do. */
const longest = 80;

const knownRow = memo((analyser: Analyser, key: `${Language}${string}`) =>
  rowTerms(key.slice(2), key.slice(0, 2) as Language, analyser),
);

function rowTerms(row: string, language: Language, { analyse, stem }: Analyser): IndexWord[] {
  const words = analyse(row, language);
  return words.flatMap((word, at): IndexWord[] => {
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
}
