import { languages } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import { concepts } from './concepts.ts';
import type { Concepts } from './files.ts';
import { stopWords } from './stop-words.ts';

/** The thoughts by the stems of their words as every language cuts them; phrases by their stems with a space between. */
export function packConcepts({ analyse, stem }: Pick<Analyser, 'analyse' | 'stem'>): Concepts {
  const found: Record<string, number[]> = {};
  for (const [number, thought] of concepts.entries()) {
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
