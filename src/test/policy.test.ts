import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { filesIn } from '../../scripts/lib/site-size.ts';
import { fullestOfEachKind, isEmbed, pageSizes } from './built-site.ts';
import { newTab, type Tab } from './tabs.ts';

/** What the policy of a page and the headers of a host hold off. That every kind of page works under them is seen by the tests that open it. */
const out = resolve(inject('out'));
const { base } = inject('address');
const pages = pageSizes(out);
const kinds = fullestOfEachKind(pages.filter(({ path }) => /^(ky\/|$|404)/.test(path))).map(({ path }) => path);
const files = filesIn(out);
const act = 'globalThis.hurt = 1';
const script = `<script>${act}</script><img src=x onerror="${act}">`;
/** The site on a host that sends no headers, its pages with a text that brings in a script; without fonts, since nobody looks at it. */
const spoiltFolder = mkdtempSync(join(tmpdir(), 'spoilt-'));

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let spoilt: Awaited<ReturnType<typeof serve>>;
let tab: Tab;

beforeAll(async () => {
  for (const file of files.filter((name) => /\.(js|css|json)$/.test(name) && !/^(data|pagefind|search|v)\//.test(name)))
    cpSync(join(out, file), join(spoiltFolder, file));
  [browser, server, spoilt] = await Promise.all([launch(), serve(out, { base }), serve(spoiltFolder, { base })]);
  tab = await newTab(browser, spoilt.url);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close(), spoilt.close()]);
  rmSync(spoiltFolder, { recursive: true });
});

test.for(kinds)(
  '/%s runs no script that a text brings in, wherever behind the charset, on a host that sends no headers',
  async (path) => {
    const { page } = tab;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const html = readFileSync(join(out, file), 'utf8');
    const body = html.replace(/<title>/, `${script}<title>`).replace('</body>', `${script}</body>`);
    expect(body.split(script).length - 1).toBe(2);
    mkdirSync(dirname(join(spoiltFolder, file)), { recursive: true });
    writeFileSync(join(spoiltFolder, file), body);
    const answer = await page.goto(spoilt.url + path, { waitUntil: 'load' });
    expect(answer?.headers()['content-security-policy']).toBeUndefined();
    expect(await page.locator('img[src=x]').count()).toBe(2);
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
  },
);

test('a page makes no markup from text: Trusted Types refuse it', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}ky/`);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await page.close();
});

test('a picture that is opened by itself runs nothing', async () => {
  const file = files.find((name) => /^charts\/.*\.svg$/.test(name)) ?? '';
  const page = await browser.newPage();
  await page.route(server.url + file, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<\/svg>\s*$/, `<script>${act}</script></svg>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(server.url + file);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
  await page.close();
});

test('every picture, feed and list of addresses is read by a strict XML parser', async () => {
  const page = await browser.newPage();
  const written = files.filter((name) => /\.(svg|xml|atom|rss)$/.test(name));
  const texts = written.map((name) => readFileSync(join(out, name), 'utf8'));
  const parse = (all: string[]) =>
    page.evaluate(
      (some) =>
        some.map((text) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          return parsed.querySelector('parsererror')?.textContent?.slice(0, 200) ?? null;
        }),
      all,
    );
  expect(await parse(['<svg><a></svg>', '<svg/>'])).toEqual([expect.stringContaining('error'), null]);
  expect(written.length).toBeGreaterThan(100);
  const told: (string | null)[] = [];
  for (let at = 0; at < texts.length; at += 50) told.push(...(await parse(texts.slice(at, at + 50))));
  expect(written.flatMap((name, i) => (told[i] ? [`${name}: ${told[i]}`] : []))).toEqual([]);
  await page.close();
});

test('another site may frame a chart made for it, and no other page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'frames-'));
  const embed = pages.find(({ path }) => isEmbed(path))?.path ?? '';
  writeFileSync(
    join(folder, 'index.html'),
    ['ky/', embed].map((path) => `<iframe src="${server.url}${path}"></iframe>`).join(''),
  );
  const other = await serve(folder);
  try {
    const page = await browser.newPage();
    await page.goto(other.url.replace('127.0.0.1', 'localhost'), { waitUntil: 'load' });
    const [refused, framed] = page.frames().slice(1);
    expect(await framed?.locator('h1').count()).toBe(1);
    expect(await refused?.locator('h1').count()).toBe(0);
    await page.close();
  } finally {
    await other.close();
    rmSync(folder, { recursive: true });
  }
});
