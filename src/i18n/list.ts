import { intlLocales, perLanguage, type Language } from '#text/languages.ts';

const conjunctions = perLanguage((language) => new Intl.ListFormat(intlLocales[language], { type: 'conjunction' }));
const disjunctions = perLanguage((language) => new Intl.ListFormat(intlLocales[language], { type: 'disjunction' }));
const collators = perLanguage((language) => new Intl.Collator(intlLocales[language], { numeric: true }));

/** Joins items with «and»: «А, Б жана В». */
export const list = (items: readonly string[], language: Language): string => conjunctions[language].format(items);

/** Joins items with «or»: «А, Б же В». */
export const alternatives = (items: readonly string[], language: Language): string =>
  disjunctions[language].format(items);

/** Compares two texts by the alphabet of the language: in Kyrgyz Ө after О, Ү after У, Ң after Н. */
export const compare =
  (language: Language) =>
  (a: string, b: string): number =>
    collators[language].compare(a, b);
