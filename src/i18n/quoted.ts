import type { Language } from '#text/languages.ts';

const marks = { ky: ['«', '»'], ru: ['«', '»'], en: ['“', '”'] } satisfies Record<Language, [string, string]>;

/** Puts a text into the quotation marks of its language. */
export const quoted = (text: string, language: Language) => marks[language].join(text);
