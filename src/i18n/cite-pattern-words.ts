import type { Language } from '#text/languages.ts';

/** What stands in the pattern of a citation where a page puts its own name and kind. */
export const citePatternWords: Readonly<Record<Language, { title: string; pageKind: string }>> = {
  ky: { title: 'Барактын аты', pageKind: 'барактын түрү' },
  ru: { title: 'Название страницы', pageKind: 'вид страницы' },
  en: { title: 'Title of the page', pageKind: 'kind of page' },
};
