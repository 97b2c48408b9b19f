import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf, readPage, type Page } from './read-page.ts';

/** A built site as the tests see it: what was read of its pages, and which files there are. */
export interface BuiltSite {
  folder: string;
  /** Address of the host. */
  site: string;
  /** Path below which the site lives, with a slash at both ends. */
  base: string;
  pages: readonly Page[];
  /** Page by its address below the base: `ky/places/`. */
  pageAt: ReadonlyMap<string, Page>;
  files: ReadonlySet<string>;
}

/** Reads every page of a built site once. */
export function readSite(folder: string, { site, base }: { site: string; base: string }): BuiltSite {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { folder, site, base, pages, pageAt: new Map(pages.map((page) => [page.path, page])), files: new Set(files) };
}

/** The language that a path promises: ky/… is Kyrgyz; null where several languages share a page. */
export function languageOf(path: string) {
  return /^(ky|ru|en)\//.exec(path)?.[1] ?? null;
}

/** Whether a path is that of a sheet for a hearing, which holds all languages. */
export const isSheet = (path: string) => path.startsWith('hearing/');

/** Whether a path is that of a page for the frames of other sites, below embed/. */
export function isEmbed(path: string) {
  return /^..\/embed\//.test(path);
}

/** Pages of one kind look alike: what follows a collection becomes a star, for example `ky/places/*` or `hearing/*`; the list of a collection is `ky/places`. */
export function kindOf(path: string) {
  const [language = '', collection = '', ...rest] = path.split('/').filter(Boolean);
  if (languageOf(path) === null) return [language, ...[collection, ...rest].filter(Boolean).map(() => '*')].join('/');
  if (rest[0] === 'page') return `${language}/${collection}/page/*`;
  return [language, collection, ...rest.map(() => '*')].join('/');
}

/** A page by its address below the base and how much is in it. */
export type PageSize = Pick<Page, 'path' | 'size'>;

/** The pages of a built site with their sizes in bytes, without reading them. */
export function pageSizes(folder: string): PageSize[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().map((file) => ({ path: pathOf(file), size: statSync(join(folder, file)).size }));
}

/** Of every kind in every language the page with most in it. */
export function fullestOfEachKind<P extends PageSize>(pages: readonly P[]): P[] {
  const fullest = new Map<string, P>();
  for (const page of pages)
    if (page.size > (fullest.get(kindOf(page.path))?.size ?? 0)) fullest.set(kindOf(page.path), page);
  return [...fullest.values()];
}
