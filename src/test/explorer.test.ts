import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readRecord } from '#model/read-record.ts';
import { textOf } from '#model/translation.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { givenFile } from './given-file.ts';
import { lentTabs, violations } from './tabs.ts';

/** A table opened whole on its page: what a reader sees, presses and takes along. */
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

test.for([
  ['ky', desk],
  ['ru', phone],
  ['en', desk],
] as const)(
  'in %s it is filtered by a value with its count, and gives exactly what it shows',
  async ([language, viewport]) => {
    const { page, troubles, close } = await open(`${language}/data/winners/`, { viewport });
    await page.locator('[data-part=open]').click();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const all = await rowCount(page);
    await press(page, 'status');
    const choice = page.locator('.grid-menu .choices label').first();
    const count = Number(await choice.locator('.count').textContent());
    await choice.click();
    await expect.poll(() => rowCount(page)).toBe(count);
    expect(count).toBeLessThan(all);
    expect(await violations(page, { part: 'table-explorer' })).toEqual([]);
    await page.locator('.grid-menu .orders button').nth(1).click();
    await press(page, 'amount');
    await page.locator('.grid-menu .orders button').nth(1).click();
    expect(await page.locator('.grid-place th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await press(page, 'basis');
    await page.locator('.grid-menu > p > button.plain').click();

    const columns = await page
      .locator('.grid-place [data-column]')
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));
    expect(columns).not.toContain('basis');
    const shown = await allIds(page, count);
    for (const format of ['csv', 'excel.csv', 'json', 'xlsx']) {
      const saved = page.waitForEvent('download');
      await page.locator(`table-explorer [data-format="${format}"]`).click();
      const file = await saved;
      expect(file.suggestedFilename()).toMatch(
        /^achyk-zakaz-winners-(ky|ru|en)-status-.*-\d{4}-\d\d-\d\d-[0-9a-f]{8}-cc-by-4-0\./,
      );
      expect(givenFile(readFileSync(await file.path()), format)).toEqual({ columns, ids: shown });
    }
    const address = page.url();
    await page.reload();
    await grid.waitFor();
    expect([await rowCount(page), page.url(), await allIds(page, count)]).toEqual([count, address, shown]);
    expect(troubles).toEqual([]);
    await close();
  },
);

/** Where the keys are: the row, the column, and whether the cell is seen whole. */
const focusedCell = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLTableCellElement>('th, td');
    const edges = cell?.getBoundingClientRect();
    const frame = cell?.closest('.grid-place')?.getBoundingClientRect();
    const seen =
      edges && frame && edges.top >= frame.top - 1 && edges.bottom <= frame.bottom + 1 && edges.left < frame.right;
    return [Number(cell?.parentElement?.getAttribute('aria-rowindex')), Number(cell?.ariaColIndex) - 1, Boolean(seen)];
  });

/** Opens the table of places by keys, while the names of its sources are on their way; they come once they are let. */
async function openUnnamed(viewport: typeof desk) {
  const { page, close } = await open('ky/data/places/', { viewport });
  let letNames = () => {};
  const named = new Promise<void>((go) => (letNames = go));
  await page.route('**/data/sources.json', async (route) => {
    await named;
    await route.continue();
  });
  await page.locator('[data-part=open]').press('Enter');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focusedCell(page)).toEqual([1, 0, true]);
  const nameAll = async () => {
    await page
      .locator('.grid-place thead th')
      .first()
      .evaluate((head) => head.setAttribute('data-before', ''));
    letNames();
    await page.locator('.grid-place [data-before]').waitFor({ state: 'detached' });
  };
  return { page, nameAll, close };
}

test.for([desk, phone])('the keys alone lead through $width pixels of it, to a row and back', async (viewport) => {
  const { page, nameAll, close } = await openUnnamed(viewport);
  const focused = () => focusedCell(page);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
  const before = await focused();
  await nameAll();
  expect(await focused()).toEqual(before);
  const [row = 0, column] = before as number[];
  expect(column).toBe(2);
  expect(row).toBeGreaterThan(5);
  await page.keyboard.press('Control+End');
  const last = await rowCount(page);
  expect((await focused())[0]).toBe(last + 1);
  await page.keyboard.press('Home');
  expect(await focused()).toEqual([last + 1, 0, true]);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  expect(new URL(page.url()).searchParams.get('row')).toBe(await sheet.locator('h2 code').textContent());
  expect(await violations(page, { part: '.row-sheet' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toEqual([last + 1, 0, true]);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await close();
});

test('the keys stay in the last cell when names make the columns before it wider', async () => {
  const { page, nameAll, close } = await openUnnamed(desk);
  await page.keyboard.press('Control+End');
  const before = await focusedCell(page);
  expect(before).toEqual([(await rowCount(page)) + 1, expect.any(Number), true]);
  await nameAll();
  expect(await focusedCell(page)).toEqual(before);
  await close();
});

test('a reference leads to the row that it names, and from there to the page of the record', async () => {
  const { page, close } = await open('ky/data/winners/?call=%2B');
  await page.getByRole('grid').waitFor();
  const link = page.locator('.grid-place tbody td a[href*="data/calls/"]').first();
  await expect.poll(() => link.getAttribute('title')).not.toBeNull();
  const id = (await link.getAttribute('title')) ?? '';
  const call = readRecord(defaults.data).dataset.calls.find((one) => one.id === id);
  expect(await link.textContent()).toBe(textOf(call ?? {}, 'title', 'ky')?.value);
  await link.click();
  await page.waitForURL(/data\/calls\/\?row=/);
  const sheet = page.getByRole('dialog');
  expect(await sheet.locator('h2 code').textContent()).toBe(id);
  await sheet.locator('.ways a').click();
  await page.waitForURL(new RegExp(`/ky/calls/${id}/$`));
  await close();
});

test('of 50,000 rows only those are drawn that are seen, and the last is one key away', async () => {
  const { page, close } = await open('ru/data/villages/');
  const records = Array.from({ length: 50_000 }, (_, at) => ({ id: `v${at + 1}`, name_ru: `Село ${at % 977}` }));
  await page.route('**/data/villages.json', (route) =>
    route.fulfill({ body: JSON.stringify(records), contentType: 'application/json' }),
  );
  await page.locator('[data-part=open]').click();
  await page.getByRole('grid').waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('50001');
  expect(await page.locator('.grid-place tbody tr').count()).toBeLessThan(60);
  const columns = Number(await page.getByRole('grid').getAttribute('aria-colcount'));
  expect(await page.locator('.grid-place thead th').count()).toBe(columns);
  await page.locator('.grid-place [data-column=id]').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('v50000');
  await page.locator('.table-tools input').fill('село 976');
  await expect
    .poll(() => rowCount(page))
    .toBe(records.filter(({ id, name_ru }) => `${id} ${name_ru}`.includes('976')).length);
  await close();
});

test('only the columns that are seen are drawn; each keeps its number, and the keys bring the others', async () => {
  const { page, close } = await open('en/data/winners/', { viewport: phone });
  await page.locator('[data-part=open]').click();
  const grid = page.getByRole('grid');
  await grid.waitFor();
  const columns = Number(await grid.getAttribute('aria-colcount'));
  const row = page.locator('.grid-place tbody tr[data-row="0"]');
  const numbers = () =>
    row.locator('[aria-colindex]').evaluateAll((cells) => cells.map((cell) => Number(cell.ariaColIndex)));
  expect((await numbers()).length).toBeLessThan(columns / 2);
  expect(await numbers()).toContain(1);
  await page.locator('.grid-place [data-column=id]').focus();
  for (const key of ['ArrowDown', 'End']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.closest('[aria-colindex]')?.ariaColIndex)).toBe(
    String(columns),
  );
  expect(await numbers()).toEqual(expect.arrayContaining([1, columns]));
  expect((await numbers()).length).toBeLessThan(columns / 2);
  expect(await violations(page, { part: 'table-explorer' })).toEqual([]);
  for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
  expect(await numbers()).toContain(2);
  await close();
});

test('where the rows do not load the page says so and stays as it was', async () => {
  const { page, close } = await open('en/data/winners/');
  await page.route('**/data/winners.json', (route) => route.abort());
  const before = await page.locator('table.raw tbody tr').count();
  await page.locator('[data-part=open]').click();
  await expect.poll(() => page.locator('[data-part=status]').textContent()).toContain('did not load');
  expect(await page.locator('table.raw tbody tr').count()).toBe(before);
  await page.unrouteAll();
  await page.locator('[data-part=open]').click();
  await page.getByRole('grid').waitFor();
  await close();
});

/** How many rows fit, without the head. */
const rowCount = async (page: Page) => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;

const press = (page: Page, column: string) => page.locator(`.grid-place [data-column="${column}"]`).click();

/** The ids of all rows, drawn or not, as a reader meets them who scrolls down. */
async function allIds(page: Page, count: number): Promise<string[]> {
  const ids = new Map<number, string>();
  for (let at = 0; ids.size < count && at <= count; at += 5) {
    const drawn = await page.evaluate(async (row) => {
      const place = document.querySelector('.grid-place') as HTMLElement;
      place.scrollTop = row * 44;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return [...place.querySelectorAll<HTMLElement>('tbody tr[data-row]')].map(
        (tr) => [Number(tr.dataset['row']), tr.querySelector('button')?.textContent ?? ''] as const,
      );
    }, at);
    for (const [row, id] of drawn) ids.set(row, id);
  }
  return [...ids].sort(([a], [b]) => a - b).map(([, id]) => id);
}
