import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { fullestOfEachKind, isEmbed, languageOf, readSite } from './built-site.ts';

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
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 900 };
/** What a desk shows at 200 %: half of its CSS pixels. */
const halfDesk = { width: 640, height: 450 };
/** The style page has every part three times: Chromium needs minutes to set it on paper, and nobody prints it. */
const endless = /^..\/style\/$/;
/** Pages whose purpose is to do something in the browser; all others send no script. */
const active = /^..\/search\/$/;
/** What a page may load for its charts and tables, and for the search box, which waits to be turned to: it is lost without loss. */
const helpful =
  /\/(Chart\.astro|PlaceMap\.astro|Embed\.astro|Rows\.astro|chart-tools|SearchBox\.astro|preload-helper)[^/]*\.js$/;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

describe.for(paths)('/%s', (path) => {
  let tab: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    tab = await open(path);
  });

  afterAll(() => tab.page.context().close());

  test('opens without an error, a foreign request or a script that nobody asked for', () => {
    expect(tab.troubles).toEqual([]);
    if (!active.test(path)) expect(tab.scripts.filter((url) => !helpful.test(url))).toEqual([]);
  });

  test('has no accessibility violation, by day and by night', async () => {
    await tab.page.evaluate(axe);
    expect(await violations(tab.page)).toEqual([]);
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(tab.page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  });

  // The same page is made for every language: what it is without a script, and on paper, is seen in Kyrgyz.
  if (!/^(ru|en)\//.test(path))
    test('says the same without JavaScript', async () => {
      const still = await open(path, { javaScriptEnabled: false });
      const text = await textOf(still.page);
      expect(text).toContain(await textOf(tab.page, 'h1'));
      if (!active.test(path)) expect(text).toBe(await unscripted(tab.page));
      for (const chart of await still.page.locator('main figure svg:visible').all())
        expect((await chart.boundingBox())?.height).toBeGreaterThan(0);
      await still.page.context().close();
    });

  test('fits on a narrow phone, and on a desk at 200 %', async () => {
    for (const size of [phone, halfDesk]) {
      await tab.page.setViewportSize(size);
      expect(await tab.page.evaluate(wideElements, size.width)).toEqual([]);
    }
  });

  if (languageOf(path) && !isEmbed(path))
    test('prints with its address and version, without menus', async () => {
      await tab.page.emulateMedia({ media: 'print' });
      expect(await textOf(tab.page, '.print-foot')).toContain(`/${path}`);
      expect(await tab.page.locator('header nav:visible, footer nav:visible, form[role=search]:visible').count()).toBe(
        0,
      );
      if (path.startsWith('ky/') && !endless.test(path))
        expect((await tab.page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    });
});

test.for(['ky', 'ru', 'en'])('the first Tab on /%s/ leads past the menus', async (language) => {
  const tab = await open(`${language}/`);
  await tab.page.keyboard.press('Tab');
  expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL(/#main$/);
  await tab.page.context().close();
});

test('the glossary finds a term typed without Kyrgyz letters', async () => {
  const { page } = await open('ky/glossary/');
  await page.locator('sortable-rows input').fill('коомдук кенеш');
  await expect.poll(() => page.locator('sortable-rows tbody tr:visible').count()).toBeLessThan(10);
  expect(await page.locator('sortable-rows tbody tr:visible').count()).toBeGreaterThan(0);
  await page.context().close();
});

/** Opens a page in a context of its own and notes whatever goes wrong on it. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(server.url) &&
      !request.url().startsWith('data:') &&
      troubles.push(`asked ${request.url()}`),
  );
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  page.on(
    'response',
    (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
  );
  await page.goto(server.url + path, { waitUntil: 'load' });
  return { page, troubles, scripts };
}

/** What axe finds, in one line each; run from outside the page, so that its policy stays in force. */
async function violations(page: Tab, rules?: string[]) {
  const { violations } = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    return axe.run(document, { resultTypes: ['violations'], ...(values && { runOnly: { type: 'rule', values } }) });
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
  );
}

const textOf = async (page: Tab, selector = 'body') =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');

/** The words of a page without those that only a script can keep the promise of. */
async function unscripted(page: Tab) {
  const parts = page.locator('[data-scripted]:not([hidden])');
  const shown = await parts.elementHandles();
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
