import { xmlText } from './xml-text.ts';

/** The limit of the sitemap protocol (sitemaps.org/protocol.html). */
const sitemapLimit = 50_000;

export interface SitemapFacts {
  /** Paths below the language, as `pagePaths` lists them. */
  paths: readonly string[];
  /** Codes of the languages, which are the first folders of the addresses. */
  languages: readonly string[];
  /** Address of the site with its base, with a slash at the end. */
  root: string;
  /** The day on which what a page shows last changed, YYYY-MM-DD; null where it shows nothing that changes. */
  dateOf: (path: string) => string | null;
  limit?: number;
}

/**
 * Own code and not @astrojs/sitemap, because that one takes in whatever Astro wrote (frames, parts of lists) unless a second list says no, and
 * names its index otherwise.
 */

/** The sitemaps `sitemap-0.xml`, `sitemap-1.xml` …: every page in every language, none above the limit. A page names its other languages itself. */
export function sitemaps({ paths, languages, root, dateOf, limit = sitemapLimit }: SitemapFacts): string[] {
  const urls = paths.flatMap((path) => languages.map((language) => url(`${root}${language}/${path}`, dateOf(path))));
  return Array.from({ length: Math.ceil(urls.length / limit) }, (_, i) =>
    urlset(urls.slice(i * limit, (i + 1) * limit)),
  );
}

/** The sitemap index; robots.txt names it to search engines. */
export function sitemapIndex({ count, root, date }: { count: number; root: string; date: string }): string {
  const entries = Array.from(
    { length: count },
    (_, i) => `<sitemap><loc>${xmlText(`${root}sitemap-${i}.xml`)}</loc><lastmod>${date}</lastmod></sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const urlset = (urls: readonly string[]) =>
  `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;

const url = (address: string, date: string | null) =>
  `<url><loc>${xmlText(address)}</loc>${date === null ? '' : `<lastmod>${date}</lastmod>`}</url>\n`;
