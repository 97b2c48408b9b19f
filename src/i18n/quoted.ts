import type { Language } from '#text/languages.ts';

/** The quotation marks of each language, opening and closing. */
export const quotationMarks = { ky: ['«', '»'], ru: ['«', '»'], en: ['“', '”'] } satisfies Record<
  Language,
  [string, string]
>;

/** Puts a text into the quotation marks of its language. */
export const quoted = (text: string, language: Language) => quotationMarks[language].join(text);
