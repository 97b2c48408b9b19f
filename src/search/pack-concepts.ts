import { languages } from '#i18n/languages.ts';
import type { Analyser } from './analyser.ts';
import { concepts } from './concepts.ts';
import type { Concepts } from './files.ts';
import { stopWords } from './stop-words.ts';

/** The thoughts by the stems of their words as every language cuts them; phrases by their stems with a space between. */
export function packConcepts({ analyse, stem }: Pick<Analyser, 'analyse' | 'stem'>): Concepts {
  const found: Record<string, number[]> = {};
  for (const [number, phrases] of concepts.entries()) {
    for (const phrase of phrases) {
      const words = analyse(phrase, 'ky').filter(({ folded }) => !stopWords.has(folded));
      for (const language of languages) {
        const key = words.map(({ folded }) => stem(folded, language)).join(' ');
        const numbers = (found[key] ??= []);
        if (!numbers.includes(number)) numbers.push(number);
      }
    }
  }
  return found;
}
