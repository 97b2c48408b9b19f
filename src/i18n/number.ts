import type { Qualifier } from '#model/money.ts';
import { remembering } from '#text/remembering.ts';
import { intlLocales, perLanguage, type Language } from '#text/languages.ts';

/** How a number that may be inexact is written. */
export interface NumberOptions {
  qualifier?: Qualifier | null | undefined;
  /** Most digits after the decimal mark. */
  decimals?: number | undefined;
}

/** The word for a value that we do not know: it stands where a number would, and is never 0. */
export const unknown = { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' } satisfies Record<Language, string>;

const qualifierWords = {
  ky: { exact: '', about: 'болжол менен', 'at-least': 'кеминде', 'at-most': 'эң көп дегенде' },
  ru: { exact: '', about: 'около', 'at-least': 'не менее', 'at-most': 'не более' },
  en: { exact: '', about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
} satisfies Record<Language, Record<Qualifier, string>>;

const formats = [0, 1, 2, 3].map((decimals) =>
  perLanguage((language) => {
    const format = new Intl.NumberFormat(intlLocales[language], { maximumFractionDigits: decimals });
    return remembering((value: number) => format.format(value).replace('-', '−'));
  }),
);
const shares = perLanguage(
  (language) => new Intl.NumberFormat(intlLocales[language], { style: 'percent', maximumFractionDigits: 1 }),
);

/** Digits only: «1 234 567,5» with no-break spaces in Kyrgyz and Russian, «1,234,567.5» in English; a true minus sign. */
export function digits(value: number, language: Language, decimals = 3): string {
  const format = formats[decimals];
  if (!format) throw new Error(`unknown number of decimals: ${decimals}`);
  return format[language](value);
}

/** A number in words of its certainty: «кеминде 88», «неизвестно» for null. */
export function number(
  value: number | null,
  language: Language,
  { qualifier = 'exact', decimals }: NumberOptions = {},
): string {
  if (value === null) return unknown[language];
  return qualified(digits(value, language, decimals), qualifier, language);
}

/** A part of a whole, 0 to 1, as a percentage with at most one decimal. */
export const percent = (share: number | null, language: Language): string =>
  share === null ? unknown[language] : shares[language].format(share).replace('-', '−');

const sizes = { ky: ['Б', 'КБ', 'МБ'], ru: ['Б', 'КБ', 'МБ'], en: ['B', 'kB', 'MB'] } satisfies Record<
  Language,
  string[]
>;

/** The size of a file in thousands: «12,3 КБ». */
export function fileSize(bytes: number, language: Language): string {
  const step = bytes < 1e3 ? 0 : bytes < 999_950 ? 1 : 2;
  return `${digits(bytes / 1e3 ** step, language, 1)}\u00a0${sizes[language][step]}`;
}

/** Puts the word of the qualifier before a written number; exact adds nothing. */
export function qualified(written: string, qualifier: Qualifier | null, language: Language): string {
  const word = qualifierWord(qualifier, language);
  return word === '' ? written : `${word} ${written}`;
}

/** The word that a qualifier puts before a number; none for an exact one. */
export const qualifierWord = (qualifier: Qualifier | null, language: Language): string =>
  qualifierWords[language][qualifier ?? 'exact'];
