import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#text/languages.ts';
import { isHead, sectionOf, sections } from '#publish/sections.ts';
import { pageContent, pageTitle } from '#search/page-text.ts';

/** A page that can be found: its path below the language and its titles. */
export interface SearchedPage {
  path: string;
  titles: Partial<Record<Language, string>>;
}

/** The pages of a built site that can be found, in order: their place in the list is the number of the page in every language. */
export function searchedPages(folder: string): SearchedPage[] {
  const paths = new Set(
    languages.flatMap((language) =>
      globSync('**/index.html', { cwd: join(folder, language) }).map((file) =>
        file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      ),
    ),
  );
  const pages = [...paths]
    .map((path) => ({ path, titles: titlesOf(folder, path) }))
    .filter(({ titles }) => Object.keys(titles).length > 0);
  return pages.sort((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));
}

export const searchedPaths = (folder: string) => searchedPages(folder).map(({ path }) => path);

/** The text of a page; null where the language has no such page or it is not to be found. */
export function readPage(folder: string, language: Language, path: string) {
  const html = htmlOf(folder, language, path);
  return html === null ? null : pageContent(html);
}

function titlesOf(folder: string, path: string): SearchedPage['titles'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const title = pageTitle(htmlOf(folder, language, path) ?? '');
      return title === null ? [] : [[language, title]];
    }),
  );
}

function htmlOf(folder: string, language: Language, path: string) {
  try {
    return readFileSync(join(folder, language, path, 'index.html'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Of pages that fit equally well the first is shown first: texts, then records in the order of their sections, heads of sections last. */
function rankOf(path: string) {
  const section = sectionOf(path);
  const rank = section === null ? 0 : (sections[section].rank ?? 0);
  return rank > 0 && isHead(path) ? Infinity : rank;
}
