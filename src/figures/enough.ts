import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import type { Figure } from './figure.ts';

/** From how many records on a picture shows more than a sentence says. */
const fewest = 3;

/** Whether there are so many records that a picture shows more than a sentence says. */
export const isEnough = (records: number): boolean => records >= fewest;

/** The pictures of some records, or none where there are too few of them, and then why: with not one record the reason is that of the caller. */
export function ifEnough(
  records: number,
  { draw, none, language }: { draw: () => Pick<Figure, 'picture' | 'wide'>; none: string; language: Language },
): Pick<Figure, 'picture' | 'wide' | 'empty'> {
  const empty = records === 0 ? none : words[language].charts.tooFew;
  return isEnough(records) ? { ...draw(), empty } : { picture: null, empty };
}
