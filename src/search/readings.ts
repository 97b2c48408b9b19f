import { languages, type Language } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import { fold } from '#text/fold.ts';
import { swapLayout } from '#text/layout.ts';
import type { QueryWord } from './query.ts';
import { toCyrillic } from '#text/transliterate.ts';

/** One interpretation of a typed word. */
export interface Reading {
  stem: string;
  /** The word in its correct spelling, folded. */
  word: string;
  as: 'typed' | 'other-language' | 'latin' | 'layout';
}

/** Readings of a word as typed: stemmed in the language of the page, in the other languages, and unstemmed. */
export function plainReadings({ folded, number }: QueryWord, language: Language, { stem }: Analyser): Reading[] {
  if (number) return [{ stem: folded, word: folded, as: 'typed' }];
  const others = languages.filter((other) => other !== language);
  return unique([
    { stem: stem(folded, language), word: folded, as: 'typed' },
    ...others.map((other): Reading => ({ stem: stem(folded, other), word: folded, as: 'other-language' })),
    { stem: folded, word: folded, as: 'typed' },
  ]);
}

/** Readings of a word typed in Latin letters or with the wrong keyboard layout. */
export function hiddenReadings(
  { typed, folded, number }: QueryWord,
  language: Language,
  { stem }: Analyser,
): Reading[] {
  if (number) return [];
  const all = [language, ...languages.filter((other) => other !== language && other !== 'en')];
  const as = (word: string, kind: Reading['as']) =>
    all.map((one): Reading => ({ stem: stem(fold(word), one), word: fold(word), as: kind }));
  const swapped = swapLayout(typed);
  return unique([
    ...toCyrillic(folded).flatMap((word) => as(word, 'latin')),
    ...(swapped === null ? [] : as(swapped, 'layout')),
  ]);
}

/** Keeps the first reading of each stem. */
function unique(readings: readonly Reading[]) {
  return readings.filter(({ stem }, i) => readings.findIndex((other) => other.stem === stem) === i);
}
