import type { Language } from '#text/languages.ts';

/** The languages in which letters are written: those in which bodies answer. */
export const letterLanguages = ['ky', 'ru'] as const satisfies readonly Language[];

export type LetterLanguage = (typeof letterLanguages)[number];

/** A letter as a document, in its language. The button is made by a script, so its words stand there and not on every page. */
export const letterFile: Readonly<Record<LetterLanguage, string>> = {
  ky: 'Word файлы (.docx)',
  ru: 'Файл Word (.docx)',
};
