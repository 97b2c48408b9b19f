import { resolve } from 'node:path';
import jsQr from 'jsqr';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { countPages } from '../../scripts/lib/sheets/count-pages.ts';
import { isMunicipality } from '#model/municipality.ts';
import { hearingWords } from '#i18n/hearing-words.ts';
import { readRecord } from '#model/read-record.ts';
import { languagesOfPair, sheetPairs, sheetPath } from '#publish/sheet-pairs.ts';
import { languages } from '#text/languages.ts';
import { readCode } from '#text/read-code.ts';
import { newTab, type Tab } from './tabs.ts';

/** A hearing: the page of a place on paper, and a phone that had the network before, but has none now. */
const { base } = inject('address');
const { dataset } = readRecord('data');
/** A place of which an amount is known. */
const place = dataset.places.find(
  (unit) => isMunicipality(unit) && dataset.winners.some(({ amount, place: at }) => amount !== null && at === unit.id),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let tab: Tab;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(resolve(inject('out')), { base })]);
  tab = await newTab(browser, server.url);
});

afterAll(async () => {
  await tab.close();
  await Promise.all([browser.close(), server.close()]);
});

test('a camera reads the address of the page from the square on a sheet of paper', async () => {
  // Three points for one: about as fine as an office printer.
  const { page, close } = await newTab(browser, server.url, { deviceScaleFactor: 3 });
  await page.goto(`${server.url}hearing/${place?.id}/`);
  await page.emulateMedia({ media: 'print' });
  const shot = await page.locator('img.code').screenshot();
  await close();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
  expect(read).toMatch(new RegExp(`/ky/(?:places/${place?.id}/|v/[^/]+/[?]record=places/${place?.id})$`));
});

test('sheets of hearings take one or two pages, printed alone or many together', async () => {
  const told = [place, dataset.places.find(({ parent }) => parent === null)].map((unit) => `hearing/${unit?.id}/`);
  const paths = [...told, `hearing/grants/${dataset.winners[0]?.id}/`, `hearing/calls/${dataset.calls[0]?.id}/`];
  for (const pair of sheetPairs) {
    const counting = { pair, browser, site: resolve(inject('out')), url: server.url };
    const counted = await Array.fromAsync(countPages(paths, counting));
    expect(counted.map(({ path }) => path)).toEqual(paths);
    for (const { path, pages } of counted) expect([1, 2], `${path}#${pair}`).toContain(pages);
    await tab.page.goto(`${server.url}${sheetPath(paths[0] ?? '', pair)}`);
    const alone = await getDocumentProxy(new Uint8Array(await tab.page.pdf({ preferCSSPageSize: true })));
    expect(counted[0]?.pages, pair).toBe(alone.numPages);
    const { text } = await extractText(alone, { mergePages: true });
    for (const language of languages)
      expect(text.includes(hearingWords[language].questions), `${pair}: ${language}`).toBe(
        languagesOfPair[pair].some((own) => own === language),
      );
  }
});

test('a code in the text of a printed place is checked without a network once the page of checks was opened', async () => {
  const { page } = tab;
  const { url } = server;
  await page.goto(`${url}ky/places/${place?.id}/`);
  const sheets = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const { text } = await extractText(sheets, { mergePages: true });
  const codes = text.match(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g) ?? [];
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => readCode(code).codes.length === 0)).toEqual([]);

  await page.goto(`${url}ky/verify/`);
  await page.locator('.kept-codes').getByText('интернетсиз да текшерсе болот').waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Сандын коду').fill((codes[0] ?? '').toLowerCase());
  await page.getByRole('button', { name: 'Текшерүү', exact: true }).click();
  const answer = page.locator('.answer-card');
  await answer.waitFor();
  expect(await answer.locator('h2').textContent()).toMatch(/^Өзгөргөн эмес: /);
  expect(await answer.textContent()).toContain('дал келди');
  await page.getByLabel('Сандын коду').fill('00000-00000');
  await page.getByRole('button', { name: 'Текшерүү', exact: true }).click();
  await page.locator('.verdict').getByText('ката терил').waitFor();
});
