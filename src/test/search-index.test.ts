import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { languages, type Language } from '#text/languages.ts';
import { analyser } from '#search/analyser.ts';
import { encode, splitWords } from '#search/encode.ts';
import { isList } from '#publish/sections.ts';
import { beginningOf } from '#search/page-text.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { answersOf } from '../../scripts/bench/search-answers.ts';
import { isAnsweredOwn, ownQueries } from '../../scripts/bench/lists/own-queries.ts';
import { readPage, searchedPaths } from '../../scripts/lib/search-pages.ts';
import { serve } from '../../scripts/lib/serve.ts';

/** What the search of the built site promises, and what Pagefind must go on doing for it. */
const out = inject('out');
const lexicon = JSON.parse(readFileSync(join(out, 'search/lexicon.json'), 'utf8')) as string[];
const analysis = analyser(lexicon);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out)]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
});

interface Stored {
  url: string;
  content: string;
  word_count: number;
  meta: Record<string, string>;
}

const unpacked = (file: string) => gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
const fragmentsIn = (language: Language) =>
  globSync(`pagefind/fragment/${language}_*.pf_fragment`, { cwd: out }).map(
    (file) => JSON.parse(unpacked(join(out, file)).toString()) as Stored,
  );

test.for(languages)('every stored page has its words back, as many as the index has terms: %s', (language) => {
  const stored = fragmentsIn(language);
  expect(stored.length).toBeGreaterThan(500);
  for (const { url, content, word_count } of stored) {
    const path = url.replace(/^\w+\//, '');
    const parts = readPage(out, language, path)?.parts ?? [];
    const { words } = encode(isList(path) ? beginningOf(parts) : parts, analysis);
    expect(splitWords(content), url).toEqual(words);
    expect(word_count, url).toBe(words.length);
  }
});

test.for(languages)('no hidden key and no stem is stored with a page: %s', (language) => {
  const shown = fragmentsIn(language).map(({ content, meta }) => ({
    fields: Object.keys(meta),
    text: content + Object.values(meta).join(' '),
  }));
  expect(shown.filter(({ fields }) => fields.join() !== 'title,summary')).toEqual([]);
  expect(shown.filter(({ text }) => /ˑ|ъъ/.test(text))).toEqual([]);
});

test.for(languages)('the index holds closed stems only: %s', (language) => {
  const terms = globSync(`pagefind/index/${language}_*.pf_index`, { cwd: out }).flatMap((file) =>
    textsIn(unpacked(join(out, file))),
  );
  expect(terms.length).toBeGreaterThan(3000);
  expect(terms.filter((term) => !term.endsWith('ˑ'))).toEqual([]);
  const kept = { ky: 'таштандыˑ', ru: 'социальнˑ', en: 'disablˑ' }[language];
  expect(terms).toContain(kept);
});

test('Pagefind is the one that package.json pins, and stems nothing itself', () => {
  const entry = JSON.parse(readFileSync(join(out, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { wasm: string | null }>;
  };
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: { pagefind: string } };
  expect([entry.version, dependencies.pagefind]).toEqual([version, version]);
  expect(Object.keys(entry.languages)).toEqual([...languages]);
  expect(Object.values(entry.languages).every(({ wasm }) => wasm === null)).toBe(true);
});

test('queries as people type them find what they mean', async () => {
  const queries = [...ownQueries(), ...ownQueries('hard-queries.csv')];
  const paths = searchedPaths(out);
  const answers = await answersOf(browser, server.url, queries);
  const missed = queries.filter((query, i) => !isAnsweredOwn(answers[i] ?? [], query, paths)).map(({ query }) => query);
  expect(1 - missed.length / queries.length, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
}, 300_000);

test('hostile queries do nothing in the page', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => void errors.push(message));
  for (const query of [
    '<img src=x onerror="globalThis.hurt=1">',
    '(((',
    'а'.repeat(1500),
    '\u202eтекст',
    '👩‍👩‍👧‍👦',
    'жана менен',
  ]) {
    await page.goto(`${server.url}ky/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search-results][data-answered]', { state: 'attached' });
    expect(await page.evaluate(() => 'hurt' in globalThis), query).toBe(false);
  }
  expect(errors).toEqual([]);
  await page.close();
});

/** All texts in a piece of CBOR (RFC 8949, definite lengths). */
function textsIn(cbor: Uint8Array): string[] {
  const texts: string[] = [];
  for (let at = 0; at < cbor.length;) {
    const first = cbor[at] ?? 0;
    const info = first & 31;
    const width = info < 24 ? 0 : 2 ** (info - 24);
    const size = width === 0 ? info : Number(`0x${Buffer.from(cbor.subarray(at + 1, at + 1 + width)).toString('hex')}`);
    at += 1 + width;
    if (first >> 5 === 2 || first >> 5 === 3) {
      if (first >> 5 === 3) texts.push(Buffer.from(cbor.subarray(at, at + size)).toString());
      at += size;
    }
  }
  return texts;
}
