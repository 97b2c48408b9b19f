import { languages, type Language } from '#i18n/languages.ts';
import type { Analyser } from './analyser.ts';
import { fold } from './fold.ts';
import { swapLayout } from './layout.ts';
import type { QueryWord } from './query.ts';
import { toCyrillic } from './transliterate.ts';

/** One way to understand a typed word. */
export interface Reading {
  stem: string;
  /** The word as it would be typed rightly, folded. */
  word: string;
  as: 'typed' | 'other-language' | 'latin' | 'layout';
}

/** All readings of a word, likeliest first: the language of the page, the other languages, Latin for Cyrillic, the other keyboard. */
export function readingsOf({ typed, folded, number }: QueryWord, language: Language, { stem }: Analyser): Reading[] {
  if (number) return [{ stem: folded, word: folded, as: 'typed' }];
  const others = languages.filter((other) => other !== language);
  const own: Reading = { stem: stem(folded, language), word: folded, as: 'typed' };
  const foreign = others.map((other): Reading => ({ stem: stem(folded, other), word: folded, as: 'other-language' }));
  const latin = toCyrillic(folded).flatMap((word) => [language, ...others].map((other): Reading => ({ stem: stem(fold(word), other), word: fold(word), as: 'latin' })));
  const swapped = swapLayout(typed);
  const layout = swapped === null ? [] : [language, ...others].map((other): Reading => ({ stem: stem(fold(swapped), other), word: fold(swapped), as: 'layout' }));
  return [...new Map([own, ...foreign, { stem: folded, word: folded, as: 'typed' } satisfies Reading, ...latin, ...layout].reverse().map((reading) => [reading.stem, reading])).values()].reverse();
}
