import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#text/languages.ts';
import type { SiteFolders } from './site-headers.ts';

/** What stands at the root of a built site and below its languages. */
export function siteFolders(folder: string): SiteFolders {
  const others = foldersIn(folder).filter((name) => !languages.some((language) => language === name));
  const [rootPages = [], roots = []] = [true, false].map((is) =>
    others.filter((name) => existsSync(join(folder, name, 'index.html')) === is),
  );
  const pages = new Set(languages.flatMap((language) => foldersIn(join(folder, language))));
  return {
    pages: [...pages].sort(),
    rootPages,
    folders: Object.fromEntries(roots.map((name) => [name, foldersIn(join(folder, name))])),
    files: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^[._]|\.html$/.test(entry.name))
      .map(({ name }) => name)
      .sort(),
  };
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
