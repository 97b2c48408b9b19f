import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import type { Figure } from './figure.ts';

/** From how many records on a picture shows more than a sentence says. */
const fewest = 3;

/** The pictures of some records, or none where there are too few of them, and then why: with not one record the reason is that of the caller. */
export function ifEnough(
  records: number,
  { draw, none, language }: { draw: () => Pick<Figure, 'picture' | 'wide'>; none: string; language: Language },
): Pick<Figure, 'picture' | 'wide' | 'empty'> {
  const empty = records === 0 ? none : words[language].charts.tooFew;
  return records < fewest ? { picture: null, empty } : { ...draw(), empty };
}
