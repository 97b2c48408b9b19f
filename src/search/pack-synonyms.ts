import { languages } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import { synonyms } from './synonyms.ts';
import type { Synonyms } from './files.ts';
import { stopWords } from './stop-words.ts';

/** Numbers of synonym groups by stem, with the stemmer of every language; a phrase is its stems joined by spaces. */
export function packSynonyms({ analyse, stem }: Pick<Analyser, 'analyse' | 'stem'>): Synonyms {
  const found: Record<string, number[]> = {};
  for (const [number, thought] of synonyms.entries()) {
    for (const language of languages) {
      for (const phrase of thought[language]) {
        const words = analyse(phrase, language).filter(({ folded }) => !stopWords.has(folded));
        const numbers = (found[words.map(({ folded }) => stem(folded, language)).join(' ')] ??= []);
        if (!numbers.includes(number)) numbers.push(number);
      }
    }
  }
  return found;
}
