import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { offlineFiles } from '../../scripts/lib/offline/offline-copy.ts';

/** The copy of the site for places without a connection, opened from a folder. */
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const copy = offlineFiles(resolve(inject('out')), inject('address').base);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  for (const [name, bytes] of Object.entries(copy)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('no address of it needs a host: each names a file of the copy', () => {
  const files = new Set(Object.keys(copy));
  const dead = [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      addressesIn(Buffer.from(copy[file] ?? []).toString())
        .filter((value) => !/^(https?:|mailto:|tel:|data:|geo:)/.test(value))
        .filter((value) => {
          const { pathname } = new URL(value, `https://example.org/${file}`);
          return value.startsWith('/') || !files.has(decodeURIComponent(pathname.slice(1)));
        })
        .map((value) => `${file}: ${value}`),
    );
  expect(dead.slice(0, 20)).toEqual([]);
});

test('it opens from a folder, with its look, and everything is found by the lists', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => request.url().startsWith('file:') || asked.push(request.url()));
  page.on('requestfailed', (request) => troubles.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(pathToFileURL(join(folder, 'ky/index.html')).href);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Golos|Literata/);
  await page.locator('header a[href*="places"]').first().click();
  await page.locator('main a[href*="batken"]').first().click();
  expect(await page.locator('h1').innerText()).toContain('Баткен');
  await page.locator('form[role=search] button').first().click();
  await page.locator('.letters a').first().click();
  expect(await page.locator('h1').count()).toBe(1);
  expect({ asked, troubles }).toEqual({ asked: [], troubles: [] });
  await page.close();
});

const tag = /<(\w+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const address = /\s(?:href|src)="([^"]*)"/;

/** What a page leads to or loads: no tag of its head but for styles and icons. The pages are written by us, so that a pattern reads them. */
function addressesIn(html: string) {
  return [...html.matchAll(tag)]
    .filter(([, name, rest = '']) => name !== 'link' || /\srel="[^"]*(stylesheet|icon)/.test(rest))
    .flatMap(([, , rest = '']) => address.exec(rest)?.[1]?.replaceAll('&amp;', '&') ?? []);
}
