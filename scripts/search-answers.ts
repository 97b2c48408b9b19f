import type { Browser } from 'playwright-core';
import type { Language } from '#i18n/languages.ts';

export interface Asked {
  query: string;
  language: Language;
}

/** Asks the search page of a served site as a reader would, by its address; gives the paths that its list links to, in their order. */
export async function answersOf(browser: Browser, url: string, asked: readonly Asked[], { lanes = 2 }: { lanes?: number } = {}): Promise<string[][]> {
  const answers: string[][] = [];
  const waiting = asked.map((_, i) => i);
  const work = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
      const { query, language } = asked[i] as Asked;
      await page.goto(`${url}${language}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('[data-search-results][data-answered]', { state: 'attached', timeout: 20_000 });
      const links = await page.$$eval('[data-search-results] a[href]', (anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      answers[i] = links.map((link) => link.slice(`${url}${language}/`.length));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return answers;
}
