import type { Language } from '#text/languages.ts';
import { inflect } from './kyrgyz-number.ts';
import { digits } from './number.ts';
import { formFor, type PluralMessage } from './plural.ts';

/** «из 28 грантов», «28 гранттын»: the number with its word in the genitive, where the language has one. Apart from `plural`, which the search box of every page carries. */
export function genitive(n: number, message: PluralMessage, language: Language): string {
  const words = formFor(n, message, language, true).replaceAll('{n}', () => digits(n, language));
  return language === 'ky' ? inflect(words, 'genitive') : words;
}
