import type { Browser, Page } from 'playwright-core';
import { launch, launchPackaged, hasPackaged } from '../chromium.ts';
import { leanPdf, pagesOfPdf } from './lean-pdf.ts';

/** A printed sheet. */
export interface PrintedSheet {
  /** Path of its page below the base: `ky/hearing/karakol/`. */
  path: string;
  bytes: Buffer;
  pages: number;
}

/** How many pages are open at a time: while one is written the other is laid out. */
const width = 2;

/** Prints pages of a served site as PDF, with the browser that is the same everywhere where it runs; each is given as soon as it is there. */
export async function printSheets(
  paths: readonly string[],
  { url, date, done }: { url: string; date: string; done: (sheet: PrintedSheet) => void },
): Promise<void> {
  const browser = hasPackaged ? await launchPackaged() : await launch();
  const waiting = [...paths];
  try {
    await Promise.all(Array.from({ length: width }, () => printNext(browser, { waiting, url, date, done })));
  } finally {
    await browser.close();
  }
}

async function printNext(
  browser: Browser,
  { waiting, url, date, done }: { waiting: string[]; url: string; date: string; done: (sheet: PrintedSheet) => void },
) {
  const page = await browser.newPage();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
    done(await print(page, { path, url, date }));
  await page.close();
}

async function print(
  page: Page,
  { path, url, date }: { path: string; url: string; date: string },
): Promise<PrintedSheet> {
  const answer = await page.goto(url + path, { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`no sheet: ${path}`);
  const options = { preferCSSPageSize: true, tagged: true };
  // A browser that is short of time now and then says that printing has failed: it is asked once more.
  const file = await page.pdf(options).catch(() => page.pdf(options));
  const bytes = leanPdf(file, date);
  return { path, bytes, pages: pagesOfPdf(bytes) };
}
