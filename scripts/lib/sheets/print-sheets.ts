import type { Browser, Page } from 'playwright-core';
import type { Paper, PrintedPair } from '#publish/sheet-files.ts';
import { languagesOfPair } from '#publish/sheet-pairs.ts';
import { launch, launchPackaged, hasPackaged } from '../chromium.ts';
import { leanPdf, pagesOfPdf } from './lean-pdf.ts';

/** A sheet in a pair of languages. */
export interface SheetInPair {
  /** Path of its page below the base: `hearing/karakol/`. */
  path: string;
  pair: PrintedPair;
}

/** A printed sheet. */
export interface PrintedSheet extends SheetInPair {
  /** Its file and the pages of it, for each paper. */
  files: Readonly<Record<Paper, { bytes: Buffer; pages: number }>>;
}

/** The rules of a paper that stand above those of the sheet, which is made for A4: ten points on a page as narrow as a phone are as large there as on paper. */
const paperRules: Readonly<Record<Paper, string>> = {
  a4: '@page { size: A4 }',
  phone: '@page { size: 90mm 160mm; margin: 5mm }',
};

/** How many pages are open at a time: while one is written the other is laid out. */
const width = 2;

/** Prints pages of a served site as PDF, with the browser that is the same everywhere where it runs; each is given as soon as it is there. */
export async function printSheets(
  sheets: readonly SheetInPair[],
  { url, date, done }: { url: string; date: string; done: (sheet: PrintedSheet) => void },
): Promise<void> {
  const browser = hasPackaged ? await launchPackaged() : await launch();
  const waiting = [...sheets];
  try {
    await Promise.all(Array.from({ length: width }, () => printNext(browser, { waiting, url, date, done })));
  } finally {
    await browser.close();
  }
}

async function printNext(
  browser: Browser,
  {
    waiting,
    url,
    date,
    done,
  }: { waiting: SheetInPair[]; url: string; date: string; done: (sheet: PrintedSheet) => void },
) {
  const context = await browser.newContext({ bypassCSP: true }); // the policy of the site lets no rule in from outside
  const page = await context.newPage();
  for (let sheet = waiting.shift(); sheet !== undefined; sheet = waiting.shift())
    done(await print(page, sheet, { url, date }));
  await context.close();
}

async function print(
  page: Page,
  { path, pair }: SheetInPair,
  { url, date }: { url: string; date: string },
): Promise<PrintedSheet> {
  const answer = await page.goto(url + path, { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`no sheet: ${path}`);
  await page.evaluate(choosePair, { pair, language: languagesOfPair[pair][0] });
  const [a4, phone] = [await printOn(page, 'a4', date), await printOn(page, 'phone', date)];
  return { path, pair, files: { a4, phone } };
}

/** Shows a sheet in a pair, and makes what a file says of itself be in the first language of it; runs in the page. */
function choosePair({ pair, language }: { pair: string; language: string }) {
  location.hash = pair;
  document.documentElement.lang = language;
  const said = [...document.querySelectorAll<HTMLElement>('.kind, h1')];
  document.title = said.map(({ innerText }) => innerText.split('\n')[0]?.trim()).join(': ');
}

/** Prints the open page. */
async function printOn(page: Page, paper: Paper, date: string) {
  const options = { preferCSSPageSize: true, tagged: true };
  const rules = await page.addStyleTag({ content: paperRules[paper] });
  // A browser that is short of time now and then says that printing has failed: it is asked once more.
  const file = await page.pdf(options).catch(() => page.pdf(options));
  await rules.evaluate((style) => (style as Element).remove());
  const bytes = leanPdf(file, date);
  return { bytes, pages: pagesOfPdf(bytes) };
}
