import { intlLocales, perLanguage, type Language } from '#text/languages.ts';
import { digits, qualified, unknown, type NumberOptions } from './number.ts';

/** A message with a number: `{n}` is replaced by it. Kyrgyz needs `other` only, Russian needs one, few and many. */
export interface PluralMessage {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

const rules = perLanguage((language) => new Intl.PluralRules(intlLocales[language]));

/** «3 гранта»: the form that the number asks for, with the number written in it; null is the word for unknown. */
export function plural(
  n: number | null,
  message: PluralMessage,
  language: Language,
  { qualifier = 'exact', decimals }: NumberOptions = {},
): string {
  if (n === null) return unknown[language];
  return formFor(n, message, language, qualifier !== null && qualifier !== 'exact').replaceAll('{n}', () =>
    qualified(digits(n, language, decimals), qualifier, language),
  );
}

/** The words of a message without its number, in the form that the number asks for: «гранта». */
export const pluralUnit = (n: number, message: PluralMessage, language: Language): string =>
  formFor(n, message, language, false)
    .split('{n}')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** After «около», «не менее», «не более» Russian wants the genitive: that is the form after 2–4 for one, and the form after 5 for more. */
const genitive = { zero: 'many', one: 'few', two: 'many', few: 'many', many: 'many', other: 'other' } as const;

function formFor(n: number, message: PluralMessage, language: Language, inexact: boolean): string {
  const rule = rules[language].select(n);
  const form = inexact && language === 'ru' ? genitive[rule] : rule;
  return (form === 'zero' || form === 'two' ? undefined : message[form]) ?? message.other;
}
