import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { randomFrom } from '#synthetic/random.ts';
import { chaosSearch } from '../../scripts/lib/chaos/chaos-search.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { lentTabs, newTab, openTab, type Tab } from './tabs.ts';

/** A search that could not look never says that there is nothing: every file that it needs is taken away, spoilt or held back in turn. */
const out = resolve(inject('out'));
const place = 'ky/places/batken/';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let open: ReturnType<typeof lentTabs>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
  open = lentTabs(browser, server.url);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

const status = (page: Page) => page.locator('main [role=status]').first();
const answered = (page: Page) => page.locator('[data-search-results][data-answered]').waitFor({ state: 'attached' });
const failed = (page: Page) => status(page).filter({ hasText: 'Издөө жүктөлгөн жок' }).waitFor();
const submit = async (page: Page, query: string) => {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
};

/** What a question needs: the program, its parts, a piece of the index, the cards of pages, our own files. */
const files = {
  program: '**/pagefind/*/pagefind.js*',
  'list of indexes': '**/pagefind/*/pagefind-entry.json*',
  'list of pages': '**/pagefind/*/*.pf_meta*',
  machine: '**/pagefind/*/wasm.*',
  'piece of the index': '**/pagefind/*/index/*',
  'cards of pages': '**/search/cards-*/*',
  'words that mean the same': '**/search/concepts.json',
  names: '**/search/lexicon.json',
  filters: '**/search/pages.json',
};

const login = '<!doctype html><title>Wi-Fi</title><form>…</form>';
/** What happens to a file. */
const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: login }),
  'is refused by a busy host': (route) => route.fulfill({ status: 503, body: '' }),
  'is the login page of a network': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: login }),
  'is garbage': (route) =>
    route.fulfill({ status: 200, contentType: 'application/octet-stream', body: 'Ъ'.repeat(500) }),
  'is empty': (route) => route.fulfill({ status: 200, contentType: 'application/octet-stream', body: '' }),
  'is cut off on its way': (route) => route.abort('connectionreset'),
};
/**
 * The program is loaded by the browser itself: whatever may happen to it does. All other files are loaded in one way, which is tested with
 * every failure beside it: two of them, in turn, show that the page hears of each file.
 */
const cases = Object.entries(files).flatMap(([file, pattern], i) => {
  const all = Object.entries(failures);
  const some = [all[i % all.length], all[(i + 3) % all.length]].filter((failure) => failure !== undefined);
  return (file === 'program' ? all : some).map(([what, fail]) => ({ file, pattern, what, fail }));
});

test.for(cases)('$file $what: the search says so, and finds when it is asked again', async ({ pattern, fail }) => {
  const { page, close } = await open('ky/search/');
  await page.route(pattern, fail);
  await submit(page, 'Каракол');
  await failed(page);
  expect(await page.locator('main').innerText()).not.toContain('табылган жок');
  await page.unroute(pattern);
  await page.locator('.asked button').click();
  await answered(page);
  expect(await page.locator('[data-search-results] a[href$="/ky/places/karakol/"]').count()).toBe(1);
  expect(await page.locator('.asked button', { hasText: 'Кайра аракет' }).count()).toBe(0);
  await close();
});

describe('what never arrives', () => {
  let tab: Tab;

  beforeAll(async () => {
    tab = await newTab(browser, server.url);
    await tab.page.clock.install();
  });

  afterAll(() => tab.close());

  test.for(Object.entries(files))('%s is not waited for without end', async ([, pattern]) => {
    const { page } = tab;
    await page.goto(`${server.url}ky/search/`, { waitUntil: 'load' });
    await page.route(pattern, () => {});
    await submit(page, 'Каракол');
    await status(page).filter({ hasText: 'Изделип жатат' }).waitFor();
    await expect
      .poll(async () => {
        await page.clock.fastForward(25_000);
        return status(page).textContent();
      })
      .toContain('Издөө жүктөлгөн жок');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

describe('after a failure', () => {
  test.for(['Enter', 'the button'])('%s asks the same question again', async (way) => {
    const { page, close } = await open('ky/search/?q=Каракол'.replace('Каракол', encodeURIComponent('Каракол')));
    await answered(page);
    await page.route('**/pagefind/**', (route) => route.abort());
    await submit(page, 'Баткен');
    await failed(page);
    await page.unroute('**/pagefind/**');
    if (way === 'Enter') await page.locator('#q').press('Enter');
    else await page.locator('form[role=search] button[type=submit]').last().click();
    await page.locator('[data-search-results] a[href$="/ky/places/batken/"]').waitFor();
    await close();
  });

  test('a reader without a connection is told so, and finds when it is back', async () => {
    const { page, close } = await open('ky/search/');
    await page.context().setOffline(true);
    await submit(page, 'Каракол');
    await failed(page);
    expect(await page.locator('.letters a:visible').count()).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.locator('.asked button').click();
    await answered(page);
    await close();
  });
});

/** What has other names in another release. */
const replaced = ['pagefind/ky/index', 'search/cards-ky'];

test('a release that is replaced under an open page is told, and the new one is searched when asked again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const part of ['ky/search', '_astro', 'pagefind', 'search', 'look.js'])
    cpSync(join(out, part), join(folder, part), { recursive: true });
  const own = await serve(folder);
  try {
    const { page, close } = await openTab(browser, own.url, `ky/search/?q=${encodeURIComponent('Каракол')}`);
    await answered(page);
    for (const part of replaced) rmSync(join(folder, part), { recursive: true });
    await submit(page, 'аялдар');
    await failed(page);
    for (const part of replaced) cpSync(join(out, part), join(folder, part), { recursive: true });
    await page.locator('.asked button').click();
    await answered(page);
    await close();
  } finally {
    await own.close();
    rmSync(folder, { recursive: true });
  }
});

test('the page itself says what to do when its scripts do not arrive', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${server.url}ky/search/?q=${encodeURIComponent('Каракол')}`);
  expect(await status(page).innerText()).toContain('баракты кайра ачыңыз');
  expect(await page.locator('.letters a:visible').count()).toBeGreaterThan(0);
  await context.close();
});

test('a filter that no page has is said to be left out, and hides nothing', async () => {
  const { page, close } = await open(`ky/search/?q=${encodeURIComponent('Каракол')}&kind=zzz`);
  await answered(page);
  expect(await page.locator('.asked').innerText()).toContain('«zzz»');
  expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
  await close();
});

test('a pasted document is cut to 300 letters, in the field and in the address', async () => {
  const { page, close } = await open('ky/search/');
  await page.locator('#q').evaluate((field) => ((field as HTMLInputElement).value = 'ж'.repeat(1_000_000)));
  await page.locator('#q').press('Enter');
  await expect.poll(() => page.url().length).toBeGreaterThan(100);
  expect(new URL(page.url()).searchParams.get('q')).toHaveLength(300);
  expect(await page.locator('#q').inputValue()).toHaveLength(300);
  await close();
  const beside = await open(place);
  expect(await beside.page.locator('#find').getAttribute('maxlength')).toBe('300');
  await beside.close();
});

describe('the box of names', () => {
  test.for([
    ['names', '**/search/names-*.json', 'кара'],
    ['villages', '**/search/villages/**', 'Ак-Булак'],
  ] as const)('does not say that there is no such name when its %s could not be loaded', async ([, pattern, query]) => {
    const { page, close } = await open(place);
    await page.route(pattern, (route) => route.fulfill({ status: 503, body: '' }));
    await page.locator('#find').pressSequentially(query);
    const note = page.locator('form[data-suggest] .none');
    await expect.poll(() => note.first().textContent()).toContain('жүктөлгөн жок');
    await page.unroute(pattern);
    await page.locator('#find').press('End');
    await page.locator('#find').pressSequentially(' ');
    await expect.poll(() => page.locator('#find-list [role=option]').count()).toBeGreaterThan(1);
    await close();
  });
});

test('whatever file of the search is spoilt by chance, the answer is right or there is none', async () => {
  const trials = await Array.fromAsync(chaosSearch(out, 8, randomFrom(7 / 2 ** 32)));
  expect(trials).toHaveLength(8);
  expect(trials.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});

test('what stands in the sentences above is what the page says', () => {
  const words = readFileSync('src/i18n/search/ky.ts', 'utf8');
  for (const said of ['Издөө жүктөлгөн жок', 'Изделип жатат', 'табылган жок', 'баракты кайра ачыңыз', 'Кайра аракет'])
    expect(words).toContain(said);
});
