import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import type { ComparedKind, CompareFile } from '#publish/compare-file.ts';
import { lentTabs, openTab, violations } from './tabs.ts';

/** Places, organizations and years side by side: what a reader types, sees, sends on and takes along. */
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let open: ReturnType<typeof lentTabs>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(resolve(inject('out')), { base: defaults.base })]);
  open = lentTabs(browser, server.url);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

const fileOf = (kind: ComparedKind, language: string) =>
  JSON.parse(readFileSync(resolve(inject('out'), `compare/${kind}.${language}.json`), 'utf8')) as CompareFile;

/** Some of a kind of which something is recorded, those with the longest names first; no other one lies in them. */
function recorded(kind: ComparedKind, language: string, count: number) {
  const known = fileOf(kind, language).subjects.filter(({ figures }) => figures['projects']?.value);
  const found = known.toSorted((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  const apart = found.filter(({ id }) => !found.some((other) => other.within.includes(id)));
  return apart.slice(0, count);
}

const shown = (page: Page) => page.locator('[data-part=result]');
const status = (page: Page) => page.locator('[data-part=status]');
const chosen = (page: Page) => page.locator('[data-part=chosen] button').count();
const query = (kind: ComparedKind, ids: readonly string[]) => ids.map((id) => `${kind}=${id}`).join('&');

test.for([
  ['ky', phone],
  ['ky', desk],
  ['ru', phone],
  ['ru', desk],
  ['en', phone],
  ['en', desk],
] as const)('in %s an address shows its comparison, and gives it as a file', async ([language, viewport]) => {
  const [one, other] = recorded('places', language, 2);
  if (!one || !other) throw new Error('fewer than two places with projects');
  const { page, troubles, close } = await open(`${language}/compare/?${query('places', [one.id, other.id])}`, {
    viewport,
  });
  await shown(page).locator('svg.chart').first().waitFor();
  const heads = await shown(page).locator('table').first().locator('thead th').allTextContents();
  expect(heads.slice(1)).toEqual([one.name, other.name]);
  const and = { ky: 'жана', ru: 'и', en: 'and' }[language];
  expect(await shown(page).locator('h2').textContent()).toContain(`${one.name} ${and} ${other.name}`);
  expect(await shown(page).locator('.told li').count()).toBeGreaterThan(2);
  expect(await status(page).textContent()).toBe('');
  expect(await page.locator('.regions-compared').isVisible()).toBe(false);
  expect(await violations(page, { part: 'main' })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  const saved = page.waitForEvent('download');
  await page.locator('[data-part=csv]').click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^achyk-zakaz-compare-(ky|ru|en)-places-.*-cc-by-4-0\.csv$/);
  const published = new Set(
    readFileSync(resolve(inject('out'), 'data/figures.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split(',').at(-1)),
  );
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const codes = lines.flatMap((line) => /[0-9A-Z]{5}-[0-9A-Z]{5}$/.exec(line)?.[0] ?? []);
  expect(codes.length).toBeGreaterThan(4);
  for (const code of codes) expect(published).toContain(code);
  expect(troubles).toEqual([]);
  await close();
});

test.for([
  ['organizations', 'ru'],
  ['years', 'ky'],
] as const)('%s stand side by side, too', async ([kind, language]) => {
  const subjects = recorded(kind, language, 3);
  const { page, troubles, close } = await open(`${language}/compare/?${query(kind, subjects.map(({ id }) => id))}`); // prettier-ignore
  await shown(page).locator('.told li').first().waitFor();
  expect(await page.locator('[data-part=what]').inputValue()).toBe(kind);
  expect(await chosen(page)).toBe(subjects.length);
  expect(await violations(page, { part: 'main' })).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test('a chart of a comparison is taken along as a picture that says what is compared, and so is one of the regions', async () => {
  const subjects = recorded('places', 'en', 2);
  const { page, troubles, close } = await open(`en/compare/?${query('places', subjects.map(({ id }) => id))}`); // prettier-ignore
  const chart = shown(page).locator('figure').first();
  const taken = async (way: Locator) => {
    const saved = page.waitForEvent('download');
    await way.click();
    return readFileSync(await (await saved).path());
  };
  const picture = (await taken(chart.locator('[data-file=svg]'))).toString();
  for (const { name } of subjects) expect(picture).toContain(name);
  expect(picture).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(picture).toContain('CC BY 4.0');
  const png = await taken(chart.locator('[data-file=png]'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');

  await page.goto(`${server.url}en/compare/`);
  const regions = await taken(page.locator('.regions-compared [data-file=svg]').first());
  expect(regions.toString()).toContain('CC BY 4.0');
  expect(troubles).toEqual([]);
  await close();
});

test('what is typed is found among the names of the site, by keys alone, and the address keeps it', async () => {
  const [one, other] = recorded('places', 'ky', 2);
  if (!one || !other) throw new Error('fewer than two places with projects');
  const { page, troubles, close } = await open('ky/compare/');
  await page.locator('#add-places').focus();
  for (const [at, { name }] of [one, other].entries()) {
    await page.keyboard.type(name);
    const choice = page.locator('.choices button').filter({ hasText: name }).first();
    await choice.waitFor();
    await page.keyboard.press('Tab');
    await choice.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page)).toBe(at + 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-places');
    expect(await page.locator('#add-places').inputValue()).toBe('');
  }
  await shown(page).locator('.told li').first().waitFor();
  expect(new URL(page.url()).searchParams.getAll('places')).toEqual([one.id, other.id]);

  const said = await shown(page).innerText();
  const shared = await open(new URL(page.url()).href.slice(server.url.length));
  await shown(shared.page).locator('.told li').first().waitFor();
  expect(await shown(shared.page).innerText()).toBe(said);
  await shared.close();

  await page.locator('[data-part=chosen] button').first().press('Enter');
  await expect.poll(() => chosen(page)).toBe(1);
  expect(await shown(page).innerText()).toBe('');
  await page.goBack();
  await shown(page).locator('.told li').first().waitFor();
  expect(await chosen(page)).toBe(2);
  expect(troubles).toEqual([]);
  await close();
});

test('a year is chosen from the list, and another kind begins anew', async () => {
  const { page, close } = await open('en/compare/?years=');
  const years = await page.locator('#add-years option').allTextContents();
  for (const year of years.slice(1, 3)) await page.locator('#add-years').selectOption(year);
  await expect.poll(() => chosen(page)).toBe(2);
  await shown(page).locator('.told li').first().waitFor();
  await page.locator('[data-part=what]').selectOption('places');
  await expect.poll(() => chosen(page)).toBe(0);
  expect(await page.locator('#add-places').isVisible()).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  await close();
});

test('a bad address says what is wrong with it, and shows what is left', async () => {
  const ids = recorded('places', 'en', 5).map(({ id }) => id);
  const { page, close } = await open(`en/compare/?${query('places', ['<b>no-such', ...ids.slice(0, 2)])}&years=2019`);
  await shown(page).locator('.told li').first().waitFor();
  const said = await status(page).textContent();
  expect(said).toContain('“<b>no-such”');
  expect(said).toContain('2019');
  expect(await chosen(page)).toBe(2);

  await page.goto(`${server.url}en/compare/?${query('places', ids)}`);
  await shown(page).locator('.told li').first().waitFor();
  expect(await chosen(page)).toBe(4);
  expect(await status(page).textContent()).toContain(`Left out: ${ids[4]}`);

  await page.goto(`${server.url}en/compare/?${query('places', ids.slice(0, 1))}`);
  await expect.poll(() => status(page).textContent()).toContain('at least one more');
  await close();
});

test('where the figures do not load the page says so, and asks again at a tap', async () => {
  const ids = recorded('places', 'ru', 2).map(({ id }) => id);
  const { page, close } = await open('ru/compare/');
  await page.route('**/compare/places.ru.json', (route) => route.abort());
  await page.goto(`${server.url}ru/compare/?${query('places', ids)}`);
  const again = status(page).getByRole('button');
  await again.waitFor();
  await page.unrouteAll();
  await again.click();
  await shown(page).locator('.told li').first().waitFor();
  await close();
});

test('a silent place is said to be silent, and nothing is made zero of it', async () => {
  const silent = fileOf('places', 'en').subjects.find(({ figures }) => Object.keys(figures).length === 0);
  const [one] = recorded('places', 'en', 1);
  if (!silent || !one) throw new Error('no silent place');
  const { page, close } = await open(`en/compare/?${query('places', [one.id, silent.id])}`);
  await shown(page).locator('.told li').first().waitFor();
  const cells = await shown(page).locator('tbody td:nth-child(3)').allTextContents();
  expect(cells.some((text) => text === 'nothing has been found')).toBe(true);
  expect(cells).not.toContain('0');
  expect(await shown(page).locator('.told').innerText()).toContain('(nothing has been found)');
  await close();
});

test.for(['ky', 'ru', 'en'] as const)(
  'without a script the regions stand beside one another in %s, whole',
  async (language) => {
    const { page, close } = await openTab(browser, server.url, `${language}/compare/?places=karakol`, {
      javaScriptEnabled: false,
      viewport: phone,
    });
    const rows = page.locator('.regions-compared tbody tr');
    expect(await rows.count()).toBeGreaterThan(8);
    expect(await page.locator('.regions-compared svg.chart').first().isVisible()).toBe(true);
    expect(await page.locator('.regions-compared .told li').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-part=form]').isVisible()).toBe(false);
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    await close();
  },
);

test('on paper the choice is printed and not the tools that made it', async () => {
  const ids = recorded('places', 'ky', 2).map(({ id }) => id);
  const { page, close } = await open(`ky/compare/?${query('places', ids)}`);
  await shown(page).locator('.told li').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-part=form]').isVisible()).toBe(false);
  expect(await page.locator('[data-part=csv]').isVisible()).toBe(false);
  expect(await shown(page).locator('svg.chart').first().isVisible()).toBe(true);
  expect(await page.locator('.print-foot').innerText()).toContain(`compare/?${query('places', ids)}`);
  await close();
});
