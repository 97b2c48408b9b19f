import type { Language } from '#text/languages.ts';

/** The second language of a sheet, by the language of its page: so each of the three pairs exists once, and Kyrgyz with Russian is the first. */
export const besideOnSheet: Readonly<Record<Language, Language>> = { ky: 'ru', ru: 'en', en: 'ky' };
