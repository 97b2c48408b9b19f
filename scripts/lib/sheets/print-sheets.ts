import type { Browser, Page } from 'playwright-core';
import type { Paper } from '#publish/sheet-files.ts';
import { launch, launchPackaged, hasPackaged } from '../chromium.ts';
import { leanPdf, pagesOfPdf } from './lean-pdf.ts';

/** A printed sheet. */
export interface PrintedSheet {
  /** Path of its page below the base: `ky/hearing/karakol/`. */
  path: string;
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
  const context = await browser.newContext({ bypassCSP: true }); // the policy of the site lets no rule in from outside
  const page = await context.newPage();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
    done(await print(page, { path, url, date }));
  await context.close();
}

async function print(
  page: Page,
  { path, url, date }: { path: string; url: string; date: string },
): Promise<PrintedSheet> {
  const answer = await page.goto(url + path, { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`no sheet: ${path}`);
  const [a4, phone] = [await printOn(page, 'a4', date), await printOn(page, 'phone', date)];
  return { path, files: { a4, phone } };
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
