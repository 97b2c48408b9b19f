import type { Language } from '#text/languages.ts';

/** The quotation marks of each language, opening and closing. */
export const quotationMarks = { ky: ['«', '»'], ru: ['«', '»'], en: ['“', '”'] } satisfies Record<
  Language,
  [string, string]
>;

/** The marks of a quotation inside another. */
const innerMarks = { ky: ['„', '“'], ru: ['„', '“'], en: ['‘', '’'] } satisfies Record<Language, [string, string]>;

/** Puts a text into the quotation marks of its language; a text that is a quotation already keeps its own. */
export function quoted(text: string, language: Language) {
  if (Object.values(quotationMarks).some(([open, close]) => isWithin(text, open, close))) return text;
  const [open, close] = quotationMarks[language];
  const [innerOpen, innerClose] = innerMarks[language];
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}

/** Whether one pair of marks holds the whole text. */
const isWithin = (text: string, open: string, close: string) =>
  text.startsWith(open) && text.indexOf(close) === text.length - 1;
