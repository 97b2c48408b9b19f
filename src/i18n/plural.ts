import { intlLocales, perLanguage, type Language } from '#text/languages.ts';
import { remembering } from '#text/remembering.ts';
import { digits, qualified, unknown, type NumberOptions } from './number.ts';

/** A message with a number: `{n}` is replaced by it. Kyrgyz needs `other` only, Russian needs one, few and many. */
export interface PluralMessage {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** A message of one form, as Kyrgyz writes it. */
export type KyrgyzMessage = Pick<PluralMessage, 'other'>;
/** A message with every form that Russian asks for: one that is missing does not compile. */
export type RussianMessage = Required<PluralMessage>;

const ruleOf = perLanguage((language) => {
  const rules = new Intl.PluralRules(intlLocales[language]);
  return remembering((n: number) => rules.select(n));
});

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

/** The form of a word after «около», «не менее», «не более», where Russian uses the genitive: that after 2–4 for one, that after 5 for more. */
const genitiveForms = { zero: 'many', one: 'few', two: 'many', few: 'many', many: 'many', other: 'other' } as const;

/** The form of a message that a number asks for, in Russian also that of the genitive. */
export function formFor(n: number, message: PluralMessage, language: Language, asGenitive: boolean): string {
  const rule = ruleOf[language](n);
  const form = asGenitive && language === 'ru' ? genitiveForms[rule] : rule;
  return (form === 'zero' || form === 'two' ? undefined : message[form]) ?? message.other;
}
