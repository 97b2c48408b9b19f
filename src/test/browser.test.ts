import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { fullestOfEachKind, isEmbed, languageOf, readSite } from './built-site.ts';
import { inTurns } from './in-turns.ts';
import { markNewLooks, newLook, type SeenLooks } from './new-looks.ts';
import { openTab, violations } from './tabs.ts';

/**
 * One page of each kind in each language, the one with most in it, in a real browser. Texts are one kind, and so are the frames of
 * charts: all of them are opened in Kyrgyz, in the other languages those that have most in them; the style page, with every part
 * three times, in one.
 */
const out = resolve(inject('out'));
const alike =
  /^(ru|en)\/(style|about|accessibility|corrections|councils|how-it-works|journalists|licence|maintainers|privacy|publishers|embed\/(?!nation\/map).*)\/$/;
const paths = fullestOfEachKind(readSite(out, defaults).pages)
  .map(({ path }) => path)
  .filter((path) => !alike.test(path));
const phone = { width: 320, height: 640 };
/** What a desk shows at 200 %: half of its CSS pixels. */
const halfDesk = { width: 640, height: 450 };
/** The style page has every part three times: Chromium needs minutes to set it on paper, and nobody prints it. */
const endless = /^..\/style\/$/;
/** The same page is made for every language: what it is without a script, and on paper, is seen in Kyrgyz. */
const isReadStill = (path: string) => !/^(ru|en)\//.test(path);
const isPrinted = (path: string) => languageOf(path) !== null && !isEmbed(path);
/** Pages whose purpose is to do something in the browser; all others send no script. */
const active = /^..\/search\/$/;
/** What a page may load for its charts and tables, to copy, to choose its look, and for the search box, which waits to be turned to: it is lost without loss. */
const helpful =
  /\/((Chart|PlaceMap|Embed|Rows|SearchBox|Cite|AskForIt|Share|Glossary|SourceIndex)\.astro|filter-list|chart-tools|copy-text|fold|preload-helper)[^/]*\.js$|\/look\.js$/;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const seenByNight: SeenLooks = new Set();
let visits: ReadonlyMap<string, Promise<Visit>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
  visits = inTurns(paths, 3, visit);
});

afterAll(async () => {
  await Promise.allSettled(visits.values());
  await Promise.all([browser.close(), server.close()]);
});

describe.for(paths)('/%s', (path) => {
  const seen = () => visits.get(path) ?? visit(path);

  test('opens without an error, a foreign request or a script that nobody asked for', async () => {
    const { troubles, scripts } = await seen();
    expect(troubles).toEqual([]);
    if (!active.test(path)) expect(scripts.filter((url) => !helpful.test(url))).toEqual([]);
  });

  test('has no accessibility violation, by day and by night', async () => {
    const { byDay, byNight } = await seen();
    expect(byDay).toEqual([]);
    expect(byNight).toEqual([]);
  });

  if (isReadStill(path))
    test('says the same without JavaScript', async () => {
      const { heading, text, still } = await seen();
      expect(still?.text).toContain(heading);
      if (!active.test(path)) expect(still?.text).toBe(text);
      for (const height of still?.charts ?? []) expect(height).toBeGreaterThan(0);
    });

  test('fits on a narrow phone, and on a desk at 200 %', async () => {
    expect((await seen()).wide).toEqual([]);
  });

  if (isPrinted(path))
    test('prints with its address and version, without menus', async () => {
      const { print } = await seen();
      expect(print?.foot).toContain(`/${path}`);
      expect(print?.menus).toBe(0);
      if (path.startsWith('ky/') && !endless.test(path)) expect(print?.file).toBe('%PDF-');
    });
});

test.for(['ky', 'ru', 'en'])('the first Tab on /%s/ leads past the menus', async (language) => {
  const tab = await open(`${language}/`);
  await tab.page.keyboard.press('Tab');
  expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL(/#main$/);
  await tab.close();
});

/** What is to be known of a page. */
interface Visit {
  troubles: readonly string[];
  scripts: readonly string[];
  byDay: readonly string[];
  byNight: readonly string[];
  heading: string;
  text: string;
  still: { text: string; charts: readonly number[] } | null;
  wide: readonly string[];
  print: { foot: string; menus: number; file: string | null } | null;
}

/** Opens a page once and asks it everything. */
async function visit(path: string): Promise<Visit> {
  const tab = await open(path);
  try {
    const [troubles, scripts] = [[...tab.troubles], [...tab.scripts]];
    const byDay = await violations(tab.page);
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    const byNight = await colourViolations(tab.page, seenByNight);
    const heading = await textOf(tab.page, 'h1');
    const text = await unscripted(tab.page);
    const still = isReadStill(path) ? await readStill(path) : null;
    const wide: string[] = [];
    for (const size of [phone, halfDesk]) {
      await tab.page.setViewportSize(size);
      wide.push(...(await tab.page.evaluate(wideElements, size.width)));
    }
    const print = isPrinted(path) ? await printed(tab.page, path) : null;
    return { troubles, scripts, byDay, byNight, heading, text, still, wide, print };
  } finally {
    await tab.close();
  }
}

/** What is wrong with the colours of those elements that no page before had: where things stand is the same by day and by night. */
async function colourViolations(page: Tab, seen: SeenLooks) {
  if ((await markNewLooks(page, seen)) === 0) return [];
  return violations(page, { part: `[${newLook}]`, rules: ['color-contrast', 'link-in-text-block'] });
}

/** What a page says where no script runs, and how high its charts are. */
async function readStill(path: string) {
  const { page, close } = await open(path, { javaScriptEnabled: false });
  const text = await textOf(page);
  const charts = await Promise.all(
    (await page.locator('main figure svg:visible').all()).map((chart) => heightOf(chart)),
  );
  await close();
  return { text, charts };
}

async function printed(page: Tab, path: string) {
  await page.emulateMedia({ media: 'print' });
  const foot = await textOf(page, '.print-foot');
  const menus = await page.locator('header nav:visible, footer nav:visible, form[role=search]:visible').count();
  const onPaper = path.startsWith('ky/') && !endless.test(path);
  const file = onPaper ? (await page.pdf({ format: 'A4' })).subarray(0, 5).toString() : null;
  return { foot, menus, file };
}

const heightOf = async (chart: Locator) => (await chart.boundingBox())?.height ?? 0;

const open = (path: string, options: BrowserContextOptions = {}) => openTab(browser, server.url, path, options);

const textOf = async (page: Tab, selector = 'body') =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');

/** The words of a page without those that only a script can keep the promise of. */
async function unscripted(page: Tab) {
  const parts = page.locator('[data-scripted]:not([hidden])');
  const shown = await parts.elementHandles();
  // Without a script the day of access is left for a hand to write.
  await page.locator('[data-accessed]').evaluateAll((days) => days.forEach((day) => (day.textContent = '—')));
  for (const part of shown) await part.evaluate((element) => (element as Element).setAttribute('hidden', ''));
  const text = await textOf(page);
  for (const part of shown) await part.evaluate((element) => (element as Element).removeAttribute('hidden'));
  return text;
}

/** The elements that make a page scroll sideways; runs in the page. */
function wideElements(width: number) {
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 1,
  );
  return [
    `page is ${document.documentElement.scrollWidth} wide`,
    ...wide
      .slice(0, 8)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  ];
}
