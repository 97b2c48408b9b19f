import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SheetPair } from '#publish/sheet-pairs.ts';
import { documentOfSheets, pagesOfSheets } from './pages-of-sheets.ts';

/** So many sheets are printed together: more would take the browser more memory than they save time. */
const together = 40;

interface Counting {
  pair: SheetPair;
  browser: Browser;
  /** Folder of the built site, and the address where it is served. */
  site: string;
  url: string;
}

/** A sheet in a pair of languages, and how many pages of paper it takes. */
export interface CountedSheet {
  path: string;
  pair: SheetPair;
  pages: number;
}

/** Counts the pages of sheets of a served site in a pair, many in one print; some are told as soon as they are known. */
export async function* countPages(
  paths: readonly string[],
  { pair, browser, site, url }: Counting,
): AsyncGenerator<CountedSheet> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (let from = 0; from < paths.length; from += together) {
    const own = paths.slice(from, from + together);
    const sheets = own.map((path) => ({ path, html: readFileSync(join(site, path, 'index.html'), 'utf8') }));
    await page.goto(url + (own[0] ?? ''), { waitUntil: 'commit' });
    await page.setContent(documentOfSheets(sheets), { waitUntil: 'load' });
    await page.evaluate((fragment) => (location.hash = fragment), pair);
    const counts = pagesOfSheets(await page.pdf({ preferCSSPageSize: true, tagged: false }), own.length);
    yield* own.map((path, at) => ({ path, pair, pages: counts[at] ?? 0 }));
  }
  await context.close();
}
