import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { pageSizes } from './built-site.ts';
import { newTab, violations, type Tab } from './tabs.ts';

/** What a reader keeps for a place without a connection: one reader, one browser, from the first tap to the last. The connection goes with the server. */
const out = resolve(inject('out'));
const { base } = inject('address');
const folder = mkdtempSync(join(tmpdir(), 'keeping-'));
/** The town with most on its page: its grants, calls and tables are kept with it. */
const place = fullest(/^ky\/places\/[\w-]+\/$/, /href="[^"]*\/ky\/grants\/[\w-]+\/"/);
const today = new Date();
const bar = [today.getDate(), today.getMonth() + 1, today.getFullYear()]
  .map((n) => String(n).padStart(2, '0'))
  .join('.');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let tab: Tab;
let page: Page;
let url: string;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base })]);
  ({ url } = server);
  tab = await newTab(browser, url);
  ({ page } = tab);
});

afterAll(async () => {
  await tab.close();
  await Promise.all([browser.close(), server.close()]);
  rmSync(folder, { recursive: true });
});

/** Serves another folder under the address of the first. */
async function online(site = out) {
  server = await serve(site, { base, port: Number(new URL(url).port) });
}
const offline = () => server.close();
const kept = () =>
  page.evaluate(async (scope) => {
    const list = await caches.match(scope, { cacheName: `kept ${scope} list` });
    const names = (await caches.keys()).filter((name) => name.startsWith('kept '));
    return { list: list ? ((await list.json()) as Kept) : null, names };
  }, url);
interface Kept {
  version: string;
  entries: { path: string; whole: boolean; files: Record<string, number> }[];
}

test('nothing is kept, and no worker runs, before a reader asks', async () => {
  await page.goto(`${url}${place}`);
  await page.getByRole('link', { name: 'Интернетсиз окуу үчүн сактоо' }).click();
  await page.getByRole('button', { name: 'Сактоо', exact: true }).waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await kept()).toEqual({ list: null, names: [] });
});

test('a tap keeps the page of a place with its grants, their tables and the names', async () => {
  await page.getByRole('button', { name: 'Сактоо', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Сакталды.' }).waitFor();
  const { list, names } = await kept();
  expect(names).toHaveLength(2);
  const files = Object.keys(list?.entries.find(({ path }) => path === place)?.files ?? {});
  for (const pattern of [/^ky\/grants\//, /^data\/grants\/.*\.csv$/, /^search\/names-ky\.json$/, /^_astro\/.*\.woff2$/])
    expect(files.filter((file) => pattern.test(file)).length, String(pattern)).toBeGreaterThan(0);
  expect(await page.locator('.kept-pages li').first().innerText()).toContain(bar);
  expect(await violations(page)).toEqual([]);
  expect(tab.troubles).toEqual([]);
});

test('what is kept opens without a connection, under a bar with the day', async () => {
  await offline();
  await page.goto(`${url}${place}`);
  expect(await page.locator('.kept').innerText()).toContain(bar);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Golos|Literata/);
  await page.locator('main a[href*="/ky/grants/"]').first().click();
  await page.waitForURL('**/ky/grants/**');
  expect(await page.locator('.kept').innerText()).toContain(bar);
  for (const file of ['a[href*="/data/grants/"][href$=".json"]', '[data-file=csv]']) {
    const wanted = page.waitForEvent('download');
    await page.locator(`main ${file}`).first().click();
    expect((await wanted).suggestedFilename()).toContain(today.toLocaleDateString('sv'));
  }
  await page.locator('#find').pressSequentially('Бишк');
  await expect.poll(() => page.locator('#find-list [role=option]').count()).toBeGreaterThan(1);
});

test('a page that is not kept says so in three languages', async () => {
  await page.goto(`${url}ky/methodology/`);
  expect(await page.locator('h1, h2').allInnerTexts()).toEqual([
    'Бул барак сакталган эмес',
    'Эта страница не сохранена',
    'This page is not kept',
  ]);
});

test('with a connection the site itself opens, and what is read is kept too', async () => {
  await online();
  await page.goto(`${url}ky/law/`);
  expect(await page.locator('.kept').count()).toBe(0);
  await expect.poll(async () => (await kept()).list?.entries.map(({ path }) => path)).toEqual(['ky/law/', place]);
});

test('a sheet for a hearing that was read opens without a connection, in the pair that is asked for', async () => {
  const sheet = place.replace(/^ky\/places/, 'hearing');
  await page.goto(url + sheet);
  await expect.poll(async () => (await kept()).list?.entries[0]?.path).toBe(sheet);
  await page.goto(`${url}ky/offline/`);
  expect(await page.locator(`.kept-pages a[href$="/${sheet}"]`).getAttribute('lang')).toBe('ky');
  await offline();
  await page.goto(`${url}${sheet}#ru-en`);
  expect(await page.locator('.kept').count()).toBe(1);
  expect(await page.locator('h1 [lang]:visible').first().getAttribute('lang')).toBe('ru');
  await online();
});

test('a release that is only half there changes nothing of what is kept', async () => {
  const before = await kept();
  const half = await release('half', (text) => text);
  await offline();
  await online(half);
  await page.goto(`${url}${place}`);
  await page.goto(`${url}ky/offline/`);
  await settled();
  expect((await kept()).list).toEqual(before.list);
});

test('the next release takes the place of all that is kept, at once', async () => {
  const next = await release('next', (text) => text.replaceAll(dataHash(), newest).replace(/<h1/, '<h1 data-new'));
  await offline();
  await online(next);
  await page.goto(`${url}${place}`);
  expect(await page.locator('.kept').count()).toBe(0);
  await expect.poll(async () => (await kept()).list?.version).toBe('next');
  expect((await kept()).names).toHaveLength(2);
  await offline();
  for (const path of [
    place,
    'ky/law/',
    (await kept()).list?.entries
      .flatMap(({ files }) => Object.keys(files))
      .find((file) => /^ky\/grants\/./.test(file)) ?? '',
  ]) {
    await page.goto(url + path);
    expect(await page.locator('.kept').count(), path).toBe(1);
    expect(await page.locator('h1[data-new]').count(), path).toBe(1);
    expect(await page.content()).not.toContain(dataHash());
  }
});

test('a page that a release left as it was, and that names an older one, is kept with the new one', async () => {
  const later = await release('later', (text) => text, [dataHash()]);
  await offline();
  await online(later);
  await page.goto(`${url}${place}`);
  await expect.poll(async () => (await kept()).list?.version).toBe('later');
  expect((await kept()).list?.entries.map(({ path }) => path)).toContain(place);
  await offline();
});

test('a page can be dropped, and all of it switched off: then nothing is left', async () => {
  await page.goto(`${url}ky/offline/`);
  await page
    .getByRole('button', { name: /^Өчүрүү: / })
    .last()
    .click();
  await page.getByRole('status').filter({ hasText: 'Өчүрүлдү.' }).waitFor();
  expect((await kept()).list?.entries).toHaveLength(2);
  await page.getByRole('button', { name: 'Баарын өчүрүү' }).click();
  await page.getByRole('status').filter({ hasText: 'Баары өчүрүлдү' }).waitFor();
  expect(await kept()).toEqual({ list: null, names: [] });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await online();
  await page.goto(`${url}${place}`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  expect(await kept()).toEqual({ list: null, names: [] });
});

/** Of the pages that fit, the fullest with a part in it. */
function fullest(path: RegExp, part: RegExp) {
  const pages = pageSizes(out).filter((page) => path.test(page.path) && page.path !== 'ky/places/kg/');
  const sorted = pages.sort((a, b) => b.size - a.size);
  return sorted.find((page) => part.test(readFileSync(join(out, page.path, 'index.html'), 'utf8')))?.path ?? '';
}

/** The code of the data of the releases that the tests make. */
const newest = '0123456789ab';

const dataHash = () => (JSON.parse(readFileSync(join(out, 'offline.json'), 'utf8')) as { data: string }).data;

/** A release of its own with the files that are kept, their pages changed; pages may name the codes of older releases, too. */
async function release(version: string, change: (html: string) => string, older: readonly string[] = []) {
  const { list } = await kept();
  const files = [...new Set(list?.entries.flatMap(({ files }) => Object.keys(files))), ...shell];
  const made = join(folder, version);
  for (const name of files.map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file))) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    cpSync(join(out, name), join(made, name));
    if (name.endsWith('.html')) writeFileSync(join(made, name), change(readFileSync(join(made, name), 'utf8')));
  }
  const told = JSON.parse(readFileSync(join(out, 'offline.json'), 'utf8')) as object;
  writeFileSync(
    join(made, 'offline.json'),
    JSON.stringify({ ...told, version, data: newest, codes: [newest, ...older] }),
  );
  return made;
}
const shell = [
  '_headers',
  'worker.js',
  'keep.js',
  'offline/',
  ...['ky', 'ru', 'en'].map((language) => `${language}/offline/`),
];

/** Waits until the worker has done what it was asked before. */
const settled = () =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => (port1.onmessage = done));
    active?.postMessage({ deed: 'settle' }, [port2]);
    await answer;
  });
