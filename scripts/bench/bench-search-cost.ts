import { gzipSync } from 'node:zlib';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serve } from '../lib/serve.ts';

/** A cheap phone on a slow connection: a sixth of the speed of this machine, 1.6 Mbit/s, 150 ms for each request. */
const phone = { processor: 6, bytesPerSecond: 1.6e6 / 8, latency: 150 };
const queries = [
  'Каракол',
  'өспүрүмдөргө жардам',
  'таштанды Баткен',
  'karakol 2019',
  'Жалал-Абад облусундагы майыптар',
  '400 000',
  'өспүрмдөр',
  'мигранттардын балдары',
];
const typed = ['к', 'ка', 'кар', 'кара', 'карак', 'карако'];

/** Prints the bytes (packed) and the times (ms) of the search on a built site. */
export async function benchCost(browser: Browser, site: string) {
  const server = await serve(site);
  try {
    console.log(`\ncost of the search in ${site}`);
    await bytes(browser, server.url, site);
    await times(browser, server.url);
  } finally {
    await server.close();
  }
}

async function bytes(browser: Browser, url: string, site: string) {
  const page = await (await browser.newContext()).newPage();
  const loaded = await watch(page);
  await page.goto(`${url}ky/`);
  await page.waitForTimeout(500);
  print(
    'requests of the search before focus',
    loaded().filter(({ path }) => /search\/|pagefind/.test(path)).length,
    '',
  );
  await suggest(page, 'кара');
  print('suggestions, with their program', sum(loaded(), /_astro\/.*\.js|^search\//), 'B');
  const next = await (await browser.newContext()).newPage();
  const asked = await watch(next);
  let seen = 0;
  for (const [i, query] of queries.entries()) {
    if (i === 0) await next.goto(`${url}ky/search/?q=${encodeURIComponent(query)}`);
    else await ask(next, query);
    await next.waitForSelector('[data-search-results][data-answered]', { state: 'attached', timeout: 60_000 });
    await next.waitForTimeout(300);
    const all = asked();
    const fresh = all.slice(seen);
    seen = all.length;
    if (i === 0) {
      print('start of Pagefind', sum(fresh, /pagefind\/\w+\/(pagefind|wasm)/), 'B');
      print('words, filters and our program', sum(fresh, /^search\/\w+\.json|_astro\/.*\.js/), 'B');
    }
    print(
      `«${query}»`,
      sum(fresh, /pagefind\/\w+\/index|search\/cards/),
      'B',
      sum(fresh, /vocabulary/) > 0 ? `and ${sum(fresh, /vocabulary/)} B of vocabulary, once` : '',
    );
  }
  const client = globSync('_astro/*.js', { cwd: site }).map(
    (file) => [file, gzipSync(readFileSync(join(site, file)), { level: 9 }).length] as const,
  );
  for (const [file, size] of client) print(file.slice(7, 55), size, 'B');
}

async function times(browser: Browser, url: string) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await page.goto(`${url}ky/`);
  const session = await page.context().newCDPSession(page);
  await slow(session);
  const start = performance.now();
  await suggest(page, 'к');
  print('suggestions after focus', performance.now() - start, 'ms');
  for (const text of typed.slice(1)) print(`suggestions for «${text}»`, await keyTime(page, text), 'ms');
  const search = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await search.goto(`${url}ky/search/`);
  await slow(await search.context().newCDPSession(search));
  for (const query of [...queries, ...queries.slice(0, 3)]) {
    const begun = performance.now();
    await ask(search, query);
    await search.waitForSelector('[data-search-results][data-answered]', { state: 'attached', timeout: 60_000 });
    print(`answer to «${query}»`, performance.now() - begun, 'ms');
  }
}

async function slow(session: CDPSession) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.processor });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  });
}

/** Types into the search box of the page and waits for suggestions. */
async function suggest(page: Page, text: string) {
  await page.focus('form[role=search] input');
  await page.fill('form[role=search] input', text);
  await page.waitForSelector('[role=option]', { timeout: 30_000 });
}

/** Returns the milliseconds from the event of a key to the next idle moment of the page. */
function keyTime(page: Page, text: string) {
  return page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('form[role=search] input');
    if (!input) return 0;
    const start = performance.now();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    return performance.now() - start;
  }, text);
}

function ask(page: Page, query: string) {
  return page.evaluate((text) => {
    document.querySelector('[data-search-results]')?.removeAttribute('data-answered');
    const form = document.querySelector<HTMLFormElement>('site-search form');
    const input = form?.querySelector('input');
    if (input) input.value = text;
    form?.requestSubmit();
  }, query);
}

interface Loaded {
  path: string;
  bytes: number;
}

/** Notes the bytes that a page loads, as they are transferred. */
async function watch(page: Page) {
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const loaded: Loaded[] = [];
  await session.send('Network.enable');
  session.on(
    'Network.responseReceived',
    ({ requestId, response }) => void paths.set(requestId, new URL(response.url).pathname.slice(1)),
  );
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) =>
      void loaded.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return () => [...loaded];
}

const sum = (loaded: readonly Loaded[], path: RegExp) =>
  loaded.filter((one) => path.test(one.path)).reduce((total, { bytes: size }) => total + size, 0);

function print(name: string, value: number, unit: string, note = '') {
  console.log(
    `  ${name.padEnd(52)}${Math.round(value).toLocaleString('en').replaceAll(',', ' ').padStart(9)} ${unit} ${note}`,
  );
}
