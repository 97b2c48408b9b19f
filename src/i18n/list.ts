import { intlLocales, perLanguage, type Language } from '#text/languages.ts';

const conjunctions = perLanguage((language) => new Intl.ListFormat(intlLocales[language], { type: 'conjunction' }));
const disjunctions = perLanguage((language) => new Intl.ListFormat(intlLocales[language], { type: 'disjunction' }));
const collators = perLanguage((language) => new Intl.Collator(intlLocales[language], { numeric: true }));

/** Joins items with «and»: «А, Б жана В». Few browsers know Kyrgyz, and would join its words with a Russian «и». */
export const list = (items: readonly string[], language: Language): string =>
  language === 'ky' ? inKyrgyz(items) : conjunctions[language].format(items);

const inKyrgyz = (items: readonly string[]) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part, at) => at > 0 || part !== '').join(' жана ');

/** Joins items with «or»: «А, Б же В». */
export const alternatives = (items: readonly string[], language: Language): string =>
  disjunctions[language].format(items);

/** Compares two texts by the alphabet of the language: in Kyrgyz Ө after О, Ү after У, Ң after Н. */
export const compare =
  (language: Language) =>
  (a: string, b: string): number =>
    collators[language].compare(a, b);

/** The items of «А, Б жана В» with what stands before each: '', ', ' or ' жана '; nothing stands after the last. */
export const listWith = <T>(items: readonly T[], language: Language): { before: string; item: T }[] => {
  const parts = conjunctions[language].formatToParts(items.map((_, i) => String(i)));
  return parts.flatMap(({ type, value }, i) => {
    const item = items[Number(value)];
    if (type !== 'element' || item === undefined) return [];
    const before = parts[i - 1];
    return [{ before: before?.type === 'literal' ? before.value : '', item }];
  });
};
