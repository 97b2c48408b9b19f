import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { readRecord } from '#model/read-record.ts';
import { newTab, type Tab } from './tabs.ts';

/** A hearing: a page on paper, and a phone that had the network before, but has none now. */
const { base } = inject('address');
const { dataset } = readRecord('data');
const grant = dataset.winners.find(({ amount, part_of }) => amount !== null && part_of === null);

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

test('a code that paper shows is checked without a network once the page was opened', async () => {
  const { page } = tab;
  const { url } = server;
  await page.goto(`${url}ky/grants/${grant?.id}/`);
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('.facts .ref > [data-code]')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::after').content));
  const codes = printed.map((content) => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(content)?.[0] ?? '');
  expect(codes.length).toBeGreaterThan(0);
  expect(codes).not.toContain('');
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`${url}ky/verify/`);
  await page.locator('.kept-codes').getByText('тармаксыз да текшерсе болот').waitFor();
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
