import { languages, type Language } from '#text/languages.ts';
import { isHead, sectionOf, sections } from '#publish/sections.ts';
import { pageTitle } from '#search/page-text.ts';

/** A page that can be found: its path below the language and its titles. */
export interface SearchedPage {
  path: string;
  titles: Partial<Record<Language, string>>;
}

/** The HTML of a page of the built site; null where the language has no such page. */
export type ReadHtml = (language: Language, path: string) => string | null;

/** Those of the pages that can be found, in order: their place in the list is the number of the page in every language. */
export function searchedPages(paths: Iterable<string>, htmlOf: ReadHtml): SearchedPage[] {
  const pages = [...new Set(paths)]
    .map((path) => ({ path, titles: titlesOf(path, htmlOf) }))
    .filter(({ titles }) => Object.keys(titles).length > 0);
  return pages.sort((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));
}

function titlesOf(path: string, htmlOf: ReadHtml): SearchedPage['titles'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const title = pageTitle(htmlOf(language, path) ?? '');
      return title === null ? [] : [[language, title]];
    }),
  );
}

/** Of pages that fit equally well the first is shown first: texts, then records in the order of their sections, heads of sections last. */
function rankOf(path: string) {
  const section = sectionOf(path);
  const rank = section === null ? 0 : (sections[section].rank ?? 0);
  return rank > 0 && isHead(path) ? Infinity : rank;
}
