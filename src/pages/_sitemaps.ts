import { pageVersion } from '#components/page-version.ts';
import { languages } from '#text/languages.ts';
import { pagePaths } from '#publish/page-paths.ts';
import { site } from '#model/site.ts';
import { sitemaps } from '#publish/sitemap.ts';
import { root } from './data/_downloads.ts';

let cache: string[] | null = null;

/** The sitemaps of the site, made once per build. */
export const siteSitemaps = (): string[] =>
  (cache ??= sitemaps({
    paths: pagePaths(site),
    languages,
    root,
    dateOf: (path) => pageVersion(path)?.version.date ?? null,
  }));
