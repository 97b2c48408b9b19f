import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '#text/languages.ts';

export interface Asked {
  query: string;
  language: Language;
}

/**
 * Asks the search page of a served site, in a tab for each language: the first query by its address, the next ones in its form. Returns the
 * paths that each answer links to, in their order. The answers are not drawn: nobody looks at them.
 */
export async function answersOf(browser: Browser, url: string, asked: readonly Asked[]): Promise<string[][]> {
  const answers: string[][] = [];
  const work = async (language: Language) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    let begun = false;
    for (const [i, { query }] of asked.entries()) {
      if (asked[i]?.language !== language) continue;
      if (begun) await ask(page, query);
      else {
        await page.goto(`${url}${language}/search/?q=${encodeURIComponent(query)}`);
        await page.addStyleTag({ content: `${results} { display: none }` });
      }
      begun = true;
      answers[i] = await linksOf(page, `${url}${language}/`);
    }
    await context.close();
  };
  await Promise.all(languages.map(work));
  return answers;
}

const results = '[data-search-results]';

function ask(page: Page, query: string) {
  return page.evaluate(
    ([text = '', list = '']) => {
      document.querySelector(list)?.removeAttribute('data-answered');
      const form = document.querySelector<HTMLFormElement>('site-search form');
      const input = form?.querySelector('input');
      if (input) input.value = text;
      form?.requestSubmit();
    },
    [query, results],
  );
}

async function linksOf(page: Page, start: string) {
  await page.waitForSelector(`${results}[data-answered]`, { state: 'attached', timeout: 30_000 });
  const links = await page.$$eval(`${results} a[href]`, (anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href.replace(/[?#].*$/, '')),
  );
  return links.filter((link) => link.startsWith(start)).map((link) => link.slice(start.length));
}
