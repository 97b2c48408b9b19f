import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { checkWords } from '#i18n/check-words.ts';
import { severityCounts } from '#i18n/findings/severity-words.ts';
import { plural } from '#i18n/format.ts';
import { languages, type Language } from '#text/languages.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { encoded } from './encoded.ts';
import { newTab, violations, type Tab } from './tabs.ts';

/** A clerk with a table out of Excel: one browser, one page, from the choice of the file to what is taken home. */
const { base } = inject('address');
const rows = [
  'Источники за 2024 год;;;;;;;;;;',
  'id;title;publisher;url;archived_url;sha256;published;retrieved;language;kind;seen',
  'proba-1;Протокол;Мэрия;https://example.kg/1;;;2024-01-01;20.03.2024;ru;official;whole',
  'proba-2;Протокол второй;Мэрия;https://example.kg/2;;;2024-01-01;2024-03-21;узбекский;official;whole',
  'Итого;2;;;;;;;;;',
];
const file = {
  name: 'Источники.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(encoded(rows.join('\r\n'), 'windows-1251')),
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let tab: Tab;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(resolve(inject('out')), { base })]);
  tab = await newTab(browser, server.url);
  ({ page } = tab);
  page.on('dialog', (dialog) => dialog.accept()); // a page with corrections asks before it is left
});

afterAll(async () => {
  await tab.close();
  await Promise.all([browser.close(), server.close()]);
});

/** Saves what a button gives back. */
async function taken(button: string, from: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    from.waitForEvent('download') as Promise<Download>,
    from.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Waits until so many errors are counted. */
const errors = (count: number, language: Language, from: Page) =>
  from
    .locator('.verdict-card .counts')
    .filter({ hasText: plural(count, severityCounts[language].error, language) })
    .waitFor();

describe.for(languages)('in %s', (language) => {
  const w = checkWords[language];
  let own: Tab;
  let desk: Page;

  beforeAll(async () => {
    own = await newTab(browser, server.url);
    desk = own.page;
  });
  afterAll(() => own.close());

  test('once the program is there, a file is read without a network and the wrong cells are named', async () => {
    await desk.goto(`${server.url}${language}/check/`);
    await desk.getByText(w.paste).focus();
    await desk.locator('check-file[data-ready]').waitFor();
    own.asked.length = 0;
    await desk.context().setOffline(true);
    await desk.setInputFiles('input[type=file]', file);
    await errors(2, language, desk);
    await desk.locator('.verdict-card').getByText('Источники.csv').waitFor();
    expect(await desk.locator('.found.is-error button.cell').allTextContents()).toEqual(['H3', 'I4']);
  });

  test('what is certain is listed and put right at one press', async () => {
    expect(await desk.locator('.mends li').allTextContents()).toEqual(['H3retrieved20.03.20242024-03-20']);
    await desk.getByRole('button', { name: w.mendAll }).click();
    await errors(1, language, desk);
  });

  test('a cell is reached and corrected by keys alone, and all is checked again', async () => {
    await desk.getByRole('button', { name: w.place.replace('{cell}', 'I4') }).press('Enter');
    const cell = desk.locator('td:focus');
    expect(await cell.textContent()).toBe('узбекский');
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('ControlOrMeta+A');
    await desk.keyboard.type('ru');
    await desk.keyboard.press('Enter');
    await desk
      .locator('.verdict-card')
      .getByRole('heading', { name: `✓ ${w.clean}` })
      .waitFor();
    expect(await violations(desk)).toEqual([]);
  });

  test('the mended table is given back in UTF-8 with commas, and nothing was asked for meanwhile', async () => {
    const { header, rows } = parseCsv((await taken(w.keepCsv, desk)).toString());
    const kept = rows.map(({ cells }) =>
      ['id', 'title', 'retrieved', 'language'].map((name) => cells[header.indexOf(name)]),
    );
    expect(kept).toEqual([
      ['proba-1', 'Протокол', '2024-03-20', 'ru'],
      ['proba-2', 'Протокол второй', '2024-03-21', 'ru'],
    ]);
    expect(own.asked).toEqual([]);
    await desk.context().setOffline(false);
  });

  test('a workbook is given back with the wrong cell in colour, its note and a sheet of findings', async () => {
    await desk.keyboard.press('Escape');
    await desk.getByRole('button', { name: w.undo }).click();
    await errors(1, language, desk);
    const book = new Workbook();
    await book.xlsx.load(await taken(w.keepBook, desk));
    const [sheet, findings] = book.worksheets;
    const cell = sheet?.getCell('I4');
    expect([cell?.value, cell?.fill]).toMatchObject(['узбекский', { fgColor: { argb: 'FFF6C6C0' } }]);
    expect(JSON.stringify(cell?.note)).toContain('узбекский');
    expect(sheet?.getCell('H3').value).toBe('2024-03-20');
    expect(findings?.getColumn(4).values).toContain('I4');
    // Only parts of the program of this site were asked for, and nothing was sent.
    expect(own.asked.filter((address) => !/^check\/[\w.-]+\.js$/.test(address))).toEqual([]);
    expect(own.troubles).toEqual([]);
  });
});

const w = checkWords.ru;

/** The same table as a workbook. */
async function workbook() {
  const book = new Workbook();
  const sheet = book.addWorksheet('Булактар');
  for (const row of rows) sheet.addRow(row.split(';'));
  return { name: 'Источники.xlsx', mimeType: '', buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

test('the first workbook is read without a network, too, once somebody has turned to the page and rested', async () => {
  const { page: own, close } = await newTab(browser, server.url);
  await own.goto(`${server.url}ru/check/`);
  await own.getByText(w.paste).focus();
  await own.locator('check-file[data-reads-books]').waitFor();
  await own.context().setOffline(true);
  await own.setInputFiles('input[type=file]', await workbook());
  await errors(2, 'ru', own);
  await own.getByRole('button', { name: w.keepBook, exact: true }).click();
  await own.getByText(w.noPart).waitFor();
  await own.context().setOffline(false);
  const back = new Workbook();
  await back.xlsx.load(await taken(w.keepBook, own));
  expect(back.worksheets[0]?.getCell('I4').fill).toMatchObject({ fgColor: { argb: 'FFF6C6C0' } });
  await close();
});

test('to readers who save data nothing comes that they did not ask for; without a network they are told what a workbook needs', async () => {
  const saving = await newTab(browser, server.url);
  const own = saving.page;
  await own.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await own.goto(`${server.url}ru/check/`);
  await own.getByText(w.paste).focus();
  await own.locator('check-file[data-ready]').waitFor();
  await own.context().setOffline(true);
  await own.setInputFiles('input[type=file]', await workbook());
  await own.getByText(w.noPart).waitFor();
  await own.context().setOffline(false);
  await own.setInputFiles('input[type=file]', await workbook());
  await errors(2, 'ru', own);
  await saving.close();
});

test('a long file is ended by the stop button, and the next one is checked', async () => {
  await page.goto(`${server.url}ru/check/`);
  const row = (_: unknown, i: number) => `p-${i},g-${i},2024-03-20,350000,s`;
  const long = ['id,grant,date,amount,source', ...Array.from({ length: 100_000 }, row)].join('\n');
  await page.setInputFiles('input[type=file]', {
    name: 'payments.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(long),
  });
  await page.getByRole('button', { name: w.stop }).click();
  await page.getByText(w.stopped).waitFor();
  expect(await page.locator('.verdict-card').count()).toBe(0);
  await page.setInputFiles('input[type=file]', file);
  await errors(2, 'ru', page);
});

test('a correction that every row of a very long file needs is made in all of them at one press, and undone at another', async () => {
  await page.goto(`${server.url}ru/check/`);
  const row = (_: unknown, i: number) => `p-${i},g-${i},2024-03-20,1 000 сом,s`;
  const buffer = Buffer.from(['id,grant,date,amount,source', ...Array.from({ length: 130_000 }, row)].join('\n'));
  await page.setInputFiles('input[type=file]', { name: 'payments.csv', mimeType: 'text/csv', buffer });
  const title = page.getByRole('heading', { name: w.mendsTitle });
  await title.filter({ hasText: /130\s000/ }).waitFor();
  await page.getByRole('button', { name: w.mendAll }).click();
  await title.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: w.undo }).click();
  await title.filter({ hasText: /130\s000/ }).waitFor();
});

test.for(languages)('in %s the page speaks its language, on a phone too, and is accessible', async (language) => {
  const words = checkWords[language];
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${server.url}${language}/check/`);
  expect(await violations(page)).toEqual([]);
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.verdict-card').getByRole('heading', { name: words.toMend }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
  expect(tab.troubles).toEqual([]);
});
