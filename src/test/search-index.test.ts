import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { fileAnswers } from '../../scripts/bench/file-answers.ts';
import { leavePage } from '../../scripts/bench/page-of-files.ts';
import { answersOf } from '../../scripts/bench/search-answers.ts';
import { isAnsweredOwn, ownQueries } from '../../scripts/bench/lists/own-queries.ts';
import { searchedPaths } from '../../scripts/lib/search-pages.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { newTab } from './tabs.ts';

/** What the search of the built site promises, and what Pagefind must go on doing for it. */
const out = inject('out');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out)]);
});

afterAll(async () => {
  leavePage();
  await Promise.all([browser?.close(), server?.close()]);
});

test.for(languages)('Pagefind is the one that package.json pins, and stems nothing itself: %s', (language) => {
  const entry = JSON.parse(readFileSync(join(out, `pagefind/${language}/pagefind-entry.json`), 'utf8')) as {
    version: string;
    languages: Record<string, { wasm: string | null }>;
  };
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: { pagefind: string } };
  expect([entry.version, dependencies.pagefind]).toEqual([version, version]);
  expect(Object.entries(entry.languages)).toEqual([[`q${language}`, expect.objectContaining({ wasm: null })]]);
});

test('queries as people type them find what they mean, in a browser as without one', async () => {
  const queries = [...ownQueries(), ...ownQueries('hard-queries.csv')];
  const paths = searchedPaths(out);
  const answers = await fileAnswers(out, queries);
  const missed = queries.filter((query, i) => !isAnsweredOwn(answers[i] ?? [], query, paths)).map(({ query }) => query);
  expect(1 - missed.length / queries.length, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
  const some = queries.flatMap((query, i) => (i % 13 === 0 ? [{ query, answer: answers[i] }] : []));
  const seen = await answersOf(
    browser,
    server.url,
    some.map(({ query }) => query),
  );
  expect(seen).toEqual(some.map(({ answer }) => answer));
}, 300_000);

test('hostile queries do nothing in the page', async () => {
  const { page, close } = await newTab(browser, server.url);
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
  await close();
});
