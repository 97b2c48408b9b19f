/** The languages of the site, in the order in which they are offered: the state language first. */
export const languages = ['ky', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in the three languages of the site. */
export type Trilingual = Record<Language, string>;

/** The language of the page that somebody reaches without choosing. */
export const defaultLanguage: Language = 'ky';

/** How each language calls itself: never translated. */
export const endonyms = { ky: 'Кыргызча', ru: 'Русский', en: 'English' } satisfies Record<Language, string>;

/** The same where there is little room, as on a phone. */
export const shortEndonyms = { ky: 'Кыр', ru: 'Рус', en: 'Eng' } satisfies Record<Language, string>;

/** For `lang` and `hreflang` (BCP 47): the language without a country, the pages are for its readers everywhere. */
export const hreflangs = { ky: 'ky', ru: 'ru', en: 'en' } satisfies Record<Language, string>;

/** For Open Graph, which knows a closed list of locales: it has ky_KG, but no ru_KG. */
export const openGraphLocales = { ky: 'ky_KG', ru: 'ru_RU', en: 'en_GB' } satisfies Record<Language, string>;

/** What Intl is asked for: a browser without Kyrgyz falls back on Russian, whose numbers look the same. */
export const intlLocales = { ky: ['ky', 'ru'], ru: ['ru'], en: ['en-GB'] } satisfies Record<Language, string[]>;

/** Whether a text is the code of a language of the site. */
export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** Makes one thing per language, once. */
export const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  ky: make('ky'),
  ru: make('ru'),
  en: make('en'),
});
