import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { checkPaths } from '#validation/check-paths.ts';
import { launch } from '../../../scripts/lib/chromium.ts';
import { astroBuild, run } from '../../../scripts/lib/run.ts';
import { serve } from '../../../scripts/lib/serve.ts';
import { fullestOfEachKind, kindOf, readSite, type BuiltSite } from '../built-site.ts';
import { writeHostileData } from './hostile-data.ts';
import { siteChecks, wordChecks } from '../site-checks.ts';

/**
 * The real pages over a few rows that the validation would refuse, below a sub-path: whatever gets past the first guard must be inert.
 */
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const address = { site: 'https://hostile.example', base: '/sub/path/' };
/** Checks that hostile texts fail by what they say, not by what they do. */
const aboutWords = [
  'no key, no undefined and no bare object is shown',
  'no title is used twice in a language',
  ...Object.keys(wordChecks),
  'a paragraph or caption that ends as a sentence begins with a capital',
  'headings begin with a capital',
  // Tables and the numbers of charts keep a text as it is; the validation refuses a formula before.
  'no line of a CSV file holds a formula, wherever a spreadsheet splits it',
  // One hostile text stands for names in Kyrgyz and in Russian alike.
  'no Kyrgyz sentence names a place in Russian where its Kyrgyz name is known',
];

let site: BuiltSite;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const out = join(folder, 'dist');
  writeHostileData(join(folder, 'data'));
  await astroBuild({
    variables: { ACHYK_DATA: join(folder, 'data'), ACHYK_SITE: address.site, ACHYK_BASE: address.base, ACHYK_OUT: out },
  });
  const variables = { ACHYK_DATA: join(folder, 'data') };
  await run('scripts/lib/search-step.ts', [out], { variables });
  await run('scripts/lib/complete-site.ts', [out], { variables });
  site = readSite(out, address);
  [browser, server] = await Promise.all([launch(), serve(out, { base: address.base })]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  rmSync(folder, { recursive: true });
});

test.for(Object.entries(siteChecks).filter(([title]) => !aboutWords.includes(title)))(
  'hostile data, below a path: %s',
  ([, check]) => {
    expect([...check(site)].slice(0, 40)).toEqual([]);
  },
);

test('the few rows make every kind of page that the real ones make', () => {
  const files = globSync('**/index.html', { cwd: resolve(inject('out')) });
  const kinds = new Set(files.map((file) => kindOf(file.replace(/index\.html$/, ''))));
  // A list of few names has one page.
  const wanted = [...kinds].filter((kind) => !/^..\/search\/\*\/\*$|\/page\/\*$/.test(kind));
  const made = new Set(site.pages.map(({ path }) => kindOf(path)));
  expect(wanted.filter((kind) => !made.has(kind))).toEqual([]);
});

test('the validation refuses such texts before they get here', () => {
  expect(refusals(join(folder, 'data'))).toEqual(
    expect.arrayContaining(['cell-formula', 'cell-html', 'cell-invisible', 'cell-too-long']),
  );
});

test('the validation refuses an address that would run', () => {
  const data = join(folder, 'script-address');
  cpSync(join(folder, 'data'), data, { recursive: true });
  const sources = readFileSync(join(data, 'sources.csv'), 'utf8');
  writeFileSync(
    join(data, 'sources.csv'),
    sources.replaceAll('https://example.com/', 'javascript:globalThis.hurt=1//'),
  );
  expect(refusals(data)).toContain('cell-url');
});

/** Pages with a field of their own for a longer text. */
const asksForText = /^..\/(?:check|contribute)\//;

test('a text makes no element and no attribute', () => {
  // The code to scan is a picture inside the page, which no text of the data can be.
  const ours = /^(?:\/sub\/path\/screens\/|data:image\/png;base64,[A-Za-z0-9+/]+=*$)/;
  const foreign = ({ tag, value }: { tag: string; value: string }) => tag === 'img' && !ours.test(value);
  const wrong = site.pages.flatMap(({ file, tags, inline, links }) =>
    [
      ...['iframe', 'b', ...(asksForText.test(file) ? [] : ['textarea'])].filter((tag) => tags.has(tag)),
      ...links.filter(foreign).map(({ value }) => value),
      ...inline,
    ].map((found) => `${file}: ${found}`),
  );
  expect(wrong).toEqual([]);
});

test('a text is shown as it is: nothing is evaluated, nothing is unescaped twice', () => {
  const words = new Set(site.pages.flatMap((page) => page.words));
  const shown = (part: string) => [...words].some((word) => word.includes(part));
  expect(
    [
      '${7*7} {{7*7}}',
      '&lt;b&gt; &quot; &#60;b&#62; &amp;',
      '<script>',
      '</script>',
      '](javascript:',
      '\\u003cb',
    ].filter((part) => !shown(part)),
  ).toEqual([]);
});

test('in a browser nothing runs, nothing is asked for and nothing bursts the page', async () => {
  const hurt: string[] = [];
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  let path = '';
  page.on('dialog', (dialog) => hurt.push(`${path}: dialog ${dialog.message()}`) && dialog.dismiss());
  page.on(
    'request',
    (request) => !request.url().startsWith(server.url) && hurt.push(`${path}: asked ${request.url()}`),
  );
  page.on('console', (message) => message.type() === 'error' && hurt.push(`${path}: ${message.text()}`));
  for ({ path } of fullestOfEachKind(site.pages).filter(({ path }) => !isTranslation(path))) {
    await page.goto(server.url + path, { waitUntil: 'load' });
    if (await page.evaluate(() => 'hurt' in globalThis)) hurt.push(`${path}: a text has run`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) hurt.push(`${path}: ${width} wide`);
  }
  expect(hurt).toEqual([]);
});

/** Translations are the same templates around the same hostile texts. */
const isTranslation = (path: string) => /^(ru|en)\//.test(path);

/** Codes of the errors that the validation finds in a folder. */
function refusals(data: string) {
  return [
    ...new Set(
      checkPaths([data])
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ),
  ];
}
