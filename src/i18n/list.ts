import { intlLocales, perLanguage, type Language } from '#text/languages.ts';

const conjunctions = perLanguage((language) => new Intl.ListFormat(intlLocales[language], { type: 'conjunction' }));
const disjunctions = perLanguage((language) => new Intl.ListFormat(intlLocales[language], { type: 'disjunction' }));
const collators = perLanguage((language) => new Intl.Collator(intlLocales[language], { numeric: true }));

/** «А, Б жана В». */
export const list = (items: readonly string[], language: Language): string => conjunctions[language].format(items);

/** «А, Б же В». */
export const alternatives = (items: readonly string[], language: Language): string =>
  disjunctions[language].format(items);

/** Order of the alphabet of the language: Ө after О, Ү after У, Ң after Н. */
export const compare =
  (language: Language) =>
  (a: string, b: string): number =>
    collators[language].compare(a, b);
