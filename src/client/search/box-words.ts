import type { Language } from '#text/languages.ts';

const load = {
  ky: async () => (await import('#i18n/search/box-ky.ts')).kyBox,
  ru: async () => (await import('#i18n/search/box-ru.ts')).ruBox,
  en: async () => (await import('#i18n/search/box-en.ts')).enBox,
};

/** The words of the search box in one language: the browser loads no other, and not those of the page of answers. */
export const boxWords = (language: Language) => load[language]();

export type BoxWords = Awaited<ReturnType<typeof boxWords>>;
