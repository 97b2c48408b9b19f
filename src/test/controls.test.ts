import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { givenFile } from './given-file.ts';
import { lentTabs, openTab, violations } from './tabs.ts';

/** What a reader does with a page: sorts and filters, walks it with the keyboard, uses colours of the system, waits for the fonts. */
const out = resolve(inject('out'));
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const walked = ['ky/', 'ru/places/karakol/', 'ky/grants/karakol-2019-women/', 'en/calls/', 'ky/search/'];
const measured = ['ky/', 'ky/places/karakol/', 'ky/grants/karakol-2019-women/', 'ky/data/', 'ky/grants/'];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let open: ReturnType<typeof lentTabs>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
  open = lentTabs(browser, server.url);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

test.for(['ky', 'ru', 'en'])('the first Tab on /%s/ leads past the menus', async (language) => {
  const { page, close } = await open(`${language}/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await close();
});

describe('a table', () => {
  test('is sorted by its heads: most first, unknown last in both orders, then as it was', async () => {
    const { page, close } = await open('ky/grants/');
    const before = await column(page, 0);
    const head = page.locator('thead th.number');
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const down = await keys(page);
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await keys(page);
    const known = down.filter((key) => key !== null).length;
    expect(known).toBeGreaterThan(3);
    expect(down.slice(known)).toEqual(up.slice(known));
    expect(down.slice(0, known)).toEqual(down.slice(0, known).sort((a, b) => Number(b) - Number(a)));
    expect(up.slice(0, known)).toEqual(down.slice(0, known).reverse());
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await column(page, 0)).toEqual(before);
    await close();
  });

  test('finds rows without the Kyrgyz letters, counts them, and the address brings them back', async () => {
    const { page, close } = await open('ky/organizations/');
    const all = await page.locator('tbody tr').count();
    await page.locator('.table-tools input').fill('айыл окмоту');
    const shown = await page.locator('tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('.table-tools [role=status]').textContent()).toBe(`Көрсөтүлдү: ${shown} / ${all}`);
    const again = await open(page.url().slice(server.url.length));
    expect(await again.page.locator('tbody tr:visible').count()).toBe(shown);
    await again.page.locator('.table-tools .clear').click();
    expect(await again.page.locator('tbody tr:visible').count()).toBe(all);
    expect(new URL(again.page.url()).search).toBe('');
    await Promise.all([close(), again.close()]);
  });

  test.for([
    ['ky', 'grants', desk, 'find=2019'],
    ['ru', 'calls', phone, 'order=-4'],
    ['en', 'organizations', desk, 'find=city'],
  ] as const)(
    'of /%s/%s/ gives exactly the rows that it shows, as each file',
    async ([language, list, viewport, state]) => {
      const { page, close } = await open(`${language}/${list}/?${state}`, { viewport });
      const rows = page.locator('sortable-rows tbody tr:visible');
      const shown = await rows.evaluateAll((trs) =>
        trs.map((tr) => tr.querySelector('a')?.getAttribute('href')?.split('/').at(-2)),
      );
      expect(shown.length).toBeGreaterThan(0);
      const files: Record<string, string[]> = {};
      for (const format of ['csv', 'excel.csv', 'json', 'xlsx']) {
        const saved = page.waitForEvent('download');
        await page.locator(`shown-rows [data-format="${format}"]`).click();
        const file = await saved;
        expect(file.suggestedFilename()).toMatch(
          /^achyk-zakaz-\w+-(ky|ru|en)-.*\d{4}-\d\d-\d\d-[0-9a-f]{8}-cc-by-4-0\./,
        );
        files[format] = givenFile(readFileSync(await file.path()), format).ids;
      }
      expect(files).toEqual({ csv: shown, 'excel.csv': shown, json: shown, xlsx: shown });
      await close();
    },
  );

  test('of the glossary finds a term typed without Kyrgyz letters', async () => {
    const { page, close } = await open('ky/glossary/');
    const shown = page.locator('[data-entry]:visible');
    await page.locator('filter-list input').fill('коомдук кенеш');
    await expect.poll(() => shown.count()).toBeLessThan(10);
    expect(await shown.count()).toBeGreaterThan(0);
    await close();
  });

  test.for([
    ['ky', 'grants', phone, 'known'],
    ['ru', 'calls', desk, 'place'],
    ['en', 'organizations', phone, 'kind'],
  ] as const)(
    'of /%s/%s/ is chosen by a value, of which so many rows are shown and given as stand beside it',
    async ([language, list, viewport, name]) => {
      const { page, troubles, close } = await open(`${language}/${list}/`, { viewport });
      const rows = page.locator('sortable-rows tbody tr:visible');
      await page.locator('row-facets summary').click();
      const select = page.locator(`row-facets select[name="${name}"]`);
      const options = await select
        .locator('option')
        .evaluateAll((all) =>
          all.slice(1).map((option) => [(option as HTMLOptionElement).value, option.textContent ?? '']),
        );
      const [value = '', said = ''] = options.at(-1) ?? [];
      await select.selectOption(value);
      const count = Number(/\((\d+)\)$/.exec(said)?.[1]);
      expect(count).toBeGreaterThan(0);
      expect(await rows.count()).toBe(count);
      expect(await violations(page, { part: 'row-facets' })).toEqual([]);
      const shown = await rows.evaluateAll((trs) =>
        trs.map((tr) => tr.querySelector('a')?.getAttribute('href')?.split('/').at(-2)),
      );
      const saved = page.waitForEvent('download');
      await page.locator('shown-rows [data-format=csv]').click();
      const file = await saved;
      expect(givenFile(readFileSync(await file.path()), 'csv').ids).toEqual(shown);
      expect(file.suggestedFilename()).toContain(`-${name}-${value}-`);
      await page.reload();
      await expect.poll(() => rows.count()).toBe(count);
      await page.locator('.table-tools .clear').click();
      expect(new URL(page.url()).search).toBe('');
      expect(await rows.count()).toBeGreaterThan(count);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test('counts beside each value the rows that the search and the other choices leave', async () => {
    const { page, close } = await open('ky/grants/?from=2014');
    const rows = page.locator('sortable-rows tbody tr:visible');
    const all = await rows.count();
    const counts = (name: string) =>
      page
        .locator(`row-facets select[name="${name}"] option`)
        .evaluateAll((options) =>
          options.slice(1).map((option) => Number(/\((\d+)\)$/.exec(option.textContent ?? '')?.[1])),
        );
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(await counts('status'))).toBe(all);
    await page.locator('sortable-rows input').fill('каракол');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(sum(await counts('status'))).toBe(await rows.count());
    await close();
  });

  test('is sorted by a list on a phone, where it has no heads', async () => {
    const { page, close } = await open('ru/calls/', { viewport: phone });
    expect(
      await page
        .locator('thead button:visible')
        .evaluateAll(
          (buttons) => buttons.filter((button) => button.checkVisibility({ visibilityProperty: true })).length,
        ),
    ).toBe(0);
    await page.locator('.table-tools .order select').selectOption('-5');
    const sorted = (await keys(page)).filter((key) => key !== null);
    expect(sorted).toEqual([...sorted].sort((a, b) => Number(b) - Number(a)));
    expect(new URL(page.url()).searchParams.get('order')).toBe('-5');
    await close();
  });

  test('shows no control where no script runs', async () => {
    const { page, close } = await open('ky/grants/', { javaScriptEnabled: false });
    expect(await page.locator('main :is(button:not([popovertarget]), select):visible').count()).toBe(0);
    expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(20);
    await close();
  });
});

test.for(walked)('the keyboard reaches everything on /%s, sees where it is, and gets out', async (path) => {
  const { page, close } = await open(path);
  const wanted = await page.evaluate(tabStops);
  const reached = new Set<string>();
  const hidden: string[] = [];
  for (let i = 0; i <= wanted.length + 5; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop === null || reached.has(stop.key)) break;
    reached.add(stop.key);
    if (!stop.seen) hidden.push(stop.html);
  }
  expect(hidden).toEqual([]);
  expect(wanted.filter(({ key }) => !reached.has(key)).map(({ html }) => html)).toEqual([]);
  await close();
});

test.for(['ky/style/', 'ky/', 'ky/grants/'])(
  '/%s keeps its marks and controls in the colours of the system',
  async (path) => {
    const { page, close } = await open(path, { forcedColors: 'active' });
    expect(await page.evaluate(lostMarks)).toEqual([]);
    await close();
  },
);

describe.for(measured)('/%s', (path) => {
  test('moves nothing while it loads', async () => {
    for (const viewport of [phone, desk]) {
      const page = await openAlone(path, { viewport }, (page) => page.route('**/*.woff2', (route) => route.abort()));
      expect(await page.evaluate(shifted), `${viewport.width}`).toBeLessThan(0.001);
      await page.context().close();
    }
  });

  test('moves next to nothing when the fonts come late', async () => {
    const page = await openAlone(path, { viewport: phone }, (page) =>
      page.route('**/*.woff2', async (route) => {
        await page.locator('footer').waitFor();
        await route.continue();
      }),
    );
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(shifted)).toBeLessThan(0.02);
    await page.context().close();
  });
});

describe('a long list', () => {
  test('is found in without the Kyrgyz letters, and the address brings the question back', async () => {
    const { page, close } = await open('ky/glossary/', { viewport: phone });
    const entries = page.locator('[data-entry]:visible');
    const all = await entries.count();
    await page.locator('filter-list input').fill('коомдук кенеш');
    await expect.poll(() => entries.count()).toBeLessThan(all);
    const found = await entries.count();
    expect(found).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => entries.count()).toBe(found);
    await close();
  });

  test('opens what was folded around an entry that is named or found', async () => {
    const { page, close } = await open('ru/sources/');
    expect(await page.locator('[data-entry]:visible').count()).toBe(0);
    const [first, last] = await page.locator('[data-entry]').evaluateAll((found) => [found[0]?.id, found.at(-1)?.id]);
    await page.goto(`${server.url}ru/sources/#${last}`);
    await expect.poll(() => page.locator(`[id="${last}"]`).isVisible()).toBe(true);
    await page.locator('filter-list input').fill(first?.slice(2) ?? '');
    await expect.poll(() => page.locator(`[id="${first}"]`).isVisible()).toBe(true);
    await close();
  });

  test.for([
    ['ky', phone],
    ['ru', desk],
    ['en', desk],
  ] as const)(
    'of sources in %s is chosen from by kind and year, counts what is left, and gives it',
    async ([language, viewport]) => {
      // In a tab of its own: what a page before leaves behind late is no trouble of this one.
      const { page, troubles, close } = await openTab(browser, server.url, `${language}/sources/`, { viewport });
      const shown = () =>
        page.locator('[data-entry]:not([hidden])').evaluateAll((entries) => entries.map(({ id }) => id.slice(2)));
      const all = (await shown()).length;
      await page.locator('row-facets summary').click();
      const kind = page.locator('row-facets select[name=kind]');
      const said = (await kind.locator('option').nth(1).textContent()) ?? '';
      await kind.selectOption({ index: 1 });
      const left = await shown();
      expect(said).toContain(`(${left.length})`);
      expect(left.length).toBeLessThan(all);
      expect(await page.locator('[data-entry]:visible').count()).toBe(left.length);
      expect(await violations(page, { part: 'row-facets' })).toEqual([]);
      const saved = page.waitForEvent('download');
      await page.locator('shown-rows [data-format=csv]').click();
      expect(givenFile(readFileSync(await (await saved).path()), 'csv').ids).toEqual(left);
      expect(troubles.join('\n')).toBe('');
      await page.locator('filter-list input').fill(left[0] ?? '');
      await page.reload();
      await expect.poll(shown).toEqual([left[0]]);
      await close();
    },
  );

  test.for([
    ['ky', 'places', phone, 'kind'],
    ['ru', 'places', desk, 'place'],
    ['en', 'places', phone, 'known'],
    ['ky', 'gaps', desk, 'place'],
    ['ru', 'gaps', phone, 'item'],
    ['en', 'gaps', desk, 'from'],
  ] as const)(
    'of /%s/%s/ is chosen from by a value with its count, and gives the rows of what it shows',
    async ([language, list, viewport, name]) => {
      const { page, troubles, close } = await openTab(browser, server.url, `${language}/${list}/`, { viewport });
      const shown = () =>
        page
          .locator('filter-list [data-entry]:not([hidden])')
          .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['id'] ?? ''));
      const all = (await shown()).length;
      const around = page.locator('details.searched > summary');
      if ((await around.count()) > 0) await around.click();
      await page.locator('row-facets summary').click();
      const select = page.locator(`row-facets select[name=${name}]`);
      const option = select.locator('option:not([disabled])').nth(1);
      const value = (await option.getAttribute('value')) ?? '';
      await select.selectOption(value);
      const left = await shown();
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(all);
      if (name !== 'from') expect(await option.textContent()).toContain(`(${left.length})`);
      expect(await violations(page, { part: 'row-facets' })).toEqual([]);
      const files: Record<string, string[]> = {};
      for (const format of ['csv', 'excel.csv', 'json', 'xlsx']) {
        const saved = page.waitForEvent('download');
        await page.locator(`shown-rows [data-format="${format}"]`).click();
        files[format] = givenFile(readFileSync(await (await saved).path()), format).ids;
      }
      const rows = left.flatMap((ids) => ids.split(' '));
      expect(files).toEqual({ csv: rows, 'excel.csv': rows, json: rows, xlsx: rows });
      await page.reload();
      await expect.poll(shown).toEqual(left);
      expect(await page.locator('filter-list [data-entry]:visible').count()).toBeGreaterThan(0);
      expect(troubles.join('\n')).toBe('');
      await close();
    },
  );

  test('is whole without a script', async () => {
    const { page, close } = await open('ky/sources/', { javaScriptEnabled: false });
    expect(await page.locator('filter-list input').count()).toBe(0);
    await page.locator('details.publisher summary').last().click();
    expect(await page.locator('[data-entry]:visible').count()).toBeGreaterThan(0);
    await close();
  });
});

test.for(['ky', 'ru', 'en'])('the page of gaps in %s is at most 6,000 pixels long on a phone', async (language) => {
  const { page, close } = await open(`${language}/gaps/`, { viewport: phone });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000);
  await close();
});

test('the mark of a figure opens all its sources', async () => {
  const { page, close } = await open('ru/places/kg/', { viewport: phone, javaScriptEnabled: false });
  const mark = page.locator('.ref > button[popovertarget^="m-"]').first();
  const note = page.locator(`[id="${await mark.getAttribute('popovertarget')}"]`);
  expect(await note.isVisible()).toBe(false);
  await mark.click();
  expect(await note.isVisible()).toBe(true);
  const lines = await note.locator('.line').count();
  expect(lines).toBeGreaterThan(1);
  expect(await note.locator('.line button[popovertarget^="s-"]').count()).toBe(lines);
  await note.locator('.line button').first().click();
  expect(await page.locator('.sources-list > li:visible').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('#sources').click();
  expect(await page.locator('.sources-list > li:visible').count()).toBe(
    await page.locator('.sources-list > li').count(),
  );
  await close();
});

test('a sentence of prose opens its sources, which stand at the end of the page', async () => {
  const { page, close } = await open('ky/law/', { viewport: phone, javaScriptEnabled: false });
  const mark = page.locator('.prose .ref > button[popovertarget^="s-"]').first();
  await mark.click();
  const entry = page.locator(`[id="${await mark.getAttribute('popovertarget')}"]`);
  expect(await entry.isVisible()).toBe(true);
  expect(await entry.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  await close();
});

test('the other forms of a citation are made when they are asked for; without a script their patterns are a link away', async () => {
  const { page, close } = await open('ky/places/karakol/');
  const fold = page.locator('details[data-cited]');
  expect(await fold.locator('a[href$="/cite/#forms"]').count()).toBe(1);
  await fold.locator('summary').click();
  await expect.poll(() => fold.locator('dt').count()).toBe(6);
  expect(await fold.locator('dd').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/\/ru\/\S*karakol/), expect.stringMatching(/^@misc\{/)]),
  );
  await close();
});

test('the address of a page of a record is copied, and said where copying is not allowed', async () => {
  const { page, close } = await open('ky/places/karakol/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-share] [data-copy]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/ky\/places\/karakol\/$/);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.locator('[data-share] [data-copy]').click();
  await expect.poll(() => page.locator('[data-share] [role=status]').textContent()).toMatch(/\/ky\/places\/karakol\/$/);
  await close();
});

/** Opens a page in a context of its own, which has no file of it yet. */
async function openAlone(path: string, options: BrowserContextOptions, prepare: (page: Tab) => Promise<unknown>) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(server.url + path, { waitUntil: 'load' });
  return page;
}

const column = (page: Tab, index: number, rows = 'tbody tr') =>
  page
    .locator(rows)
    .evaluateAll(
      (found, at) => found.map((row) => (row as HTMLTableRowElement).cells[at]?.textContent?.trim() ?? ''),
      index,
    );
const keys = (page: Tab) =>
  page.locator('tbody td.number').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-sort')));

/** What everything that moved adds up to, once the page has been drawn; the browser has noted it before it was asked. Runs in the page. */
async function shifted() {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const noted = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return noted.reduce((sum, { value }) => sum + value, 0);
}

/** Everything that Tab should reach, numbered so that it is known again. */
function tabStops() {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter(
    (stop) =>
      stop.checkVisibility({ visibilityProperty: true }) &&
      !stop.matches(':disabled, [tabindex="-1"], input[type=hidden]'),
  );
  return stops.map((stop, i) => {
    stop.setAttribute('data-stop', String(i));
    return { key: String(i), html: stop.outerHTML.slice(0, 120) };
  });
}

/** The element that has the focus, and whether a reader sees that it has. */
function focusedStop() {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  const { top, bottom, right } = stop.getBoundingClientRect();
  const seen =
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && bottom > 0 && top < innerHeight && right > 0;
  return {
    key: stop.getAttribute('data-stop') ?? stop.outerHTML.slice(0, 120),
    html: stop.outerHTML.slice(0, 160),
    seen,
  };
}

/** Filled marks of charts and controls that have the colour of what they stand on. */
function lostMarks() {
  const ground = getComputedStyle(document.body).backgroundColor;
  const marks = [...document.querySelectorAll('.chart .bar, .chart .mark-known')].filter(
    (mark) => getComputedStyle(mark).fill === ground && ['none', ground].includes(getComputedStyle(mark).stroke),
  );
  const controls = [...document.querySelectorAll('main :is(button, select, input)')].filter((control) => {
    const style = getComputedStyle(control);
    return control.checkVisibility() && style.color === style.backgroundColor;
  });
  return [...marks, ...controls].slice(0, 10).map((lost) => lost.outerHTML.slice(0, 160));
}
