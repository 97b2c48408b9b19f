import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#text/languages.ts';
import type { SiteFolders } from './site-headers.ts';

/** What stands at the root of a built site and below its languages. */
export function siteFolders(folder: string): SiteFolders {
  const others = foldersIn(folder).filter((name) => !languages.some((language) => language === name));
  const inside = (is: boolean) =>
    Object.fromEntries(
      others
        .filter((name) => holdsPages(join(folder, name)) === is)
        .map((name) => [name, foldersIn(join(folder, name))]),
    );
  const pages = new Set(languages.flatMap((language) => foldersIn(join(folder, language))));
  return {
    pages: [...pages].sort(),
    rootPages: inside(true),
    folders: inside(false),
    files: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^[._]|\.html$/.test(entry.name))
      .map(({ name }) => name)
      .sort(),
  };
}

/** Whether a folder is a page, or holds pages in folders of their own. */
const holdsPages = (folder: string) =>
  ['', ...foldersIn(folder)].some((name) => existsSync(join(folder, name, 'index.html')));

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
