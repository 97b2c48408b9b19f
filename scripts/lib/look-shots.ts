import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

/** Where the pictures of the style page are kept. */
export const looksFolder = 'src/test/looks';

/** Fonts of the machine must not show: what is set in one of them is set in ours. */
const ownFonts = 'code, pre { font-family: Golos, sans-serif !important; }';

/** Of a chart an ordinary case and one without numbers are enough: the others differ in shape, which its snapshots hold. */
const fewCases = '[data-case]:not([data-case=usual], [data-case=unknown]) { display: none; }';

/** Opens the Kyrgyz style page as it is photographed: one size, no motion, our own fonts there. */
export async function openStylePage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.goto(`${url}ky/style/`, { waitUntil: 'load' });
  await page.addStyleTag({ content: `${ownFonts} ${fewCases}` });
  // That the fonts are «ready» may be said before the page has been set anew and asks for the next one: all of them are fetched.
  // Those of the system, which only keep the place, may be missing.
  await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((font) => font.load()));
    await new Promise((set) => requestAnimationFrame(() => requestAnimationFrame(set)));
  });
  return page;
}

/** The names of the sections that are photographed. */
export const shotNames = (page: Page) =>
  page
    .locator('[data-shot]')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-shot') ?? ''));

/** One section as PNG. */
export const shoot = (page: Page, name: string) =>
  page.locator(`[data-shot="${name}"]`).screenshot({ animations: 'disabled', caret: 'hide' });

/** A picture of at most 256 colours, as small as it gets. */
export const packed = (png: Buffer) =>
  sharp(png).removeAlpha().png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();

/** The pixels of a picture, four bytes each. */
export async function pixelsOf(png: Buffer | string) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
