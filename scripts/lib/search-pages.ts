import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#text/languages.ts';
import { pageContent } from '#search/page-text.ts';
import { searchedPages, type ReadHtml } from '#search/build/searched-pages.ts';

/** Reads pages of the site that was built into a folder. */
export const htmlIn =
  (folder: string): ReadHtml =>
  (language, path) => {
    try {
      return readFileSync(join(folder, language, path, 'index.html'), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  };

/** The paths of all pages of a built site, below the language, each as often as it has languages. */
export const pathsIn = (folder: string): string[] =>
  languages.flatMap((language) =>
    globSync('**/index.html', { cwd: join(folder, language) }).map((file) =>
      file.replaceAll('\\', '/').replace(/index\.html$/, ''),
    ),
  );

/** The paths of the pages of a built site that can be found, in the order of their numbers. */
export const searchedPaths = (folder: string) => searchedPages(pathsIn(folder), htmlIn(folder)).map(({ path }) => path);

/** The text of a page; null where the language has no such page or it is not to be found. */
export function readPage(folder: string, language: Language, path: string) {
  const html = htmlIn(folder)(language, path);
  return html === null ? null : pageContent(html);
}
