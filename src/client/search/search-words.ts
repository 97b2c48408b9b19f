import type { Language } from '#text/languages.ts';

const load = {
  ky: async () => (await import('#i18n/search/ky.ts')).ky,
  ru: async () => (await import('#i18n/search/ru.ts')).ru,
  en: async () => (await import('#i18n/search/en.ts')).en,
};

/** The words of the search in one language: the browser loads no other. */
export const searchWords = (language: Language) => load[language]();

export type SearchWords = Awaited<ReturnType<typeof searchWords>>;
