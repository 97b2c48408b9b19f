import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#i18n/languages.ts';
import { pageContent, type PageContent } from '#search/page-text.ts';

/** The pages of a built site that can be found, as paths below the language, sorted: their place in the list is the number of the page in every language. */
export function searchedPaths(folder: string) {
  const paths = new Set(languages.flatMap((language) => globSync('**/index.html', { cwd: join(folder, language) }).map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))));
  return [...paths].filter((path) => languages.some((language) => readPage(folder, language, path) !== null)).sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** Of pages that fit equally well the first is shown first: texts, groups and places before single deeds, lists and tables last. */
const sections = ['', 'groups', 'places', 'organizations', 'grants', 'calls', 'data', 'sources'];

function rankOf(path: string) {
  const [section = '', id = ''] = path.split('/');
  return id === '' && section !== '' ? (sections.includes(section) ? sections.length : 0) : sections.indexOf(section);
}

/** The text of a page; null where the language has no such page or it is not to be found. */
export function readPage(folder: string, language: Language, path: string): PageContent | null {
  try {
    return pageContent(readFileSync(join(folder, language, path, 'index.html'), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
