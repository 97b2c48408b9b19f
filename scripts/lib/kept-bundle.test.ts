import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isKept, keepBundle, unpackBundle } from './kept-bundle.ts';
import type { Bundled } from './page-messages.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a build has before its first page: a program, a style sheet, a file of public/. */
function builtIn(out: string): Bundled {
  mkdirSync(join(out, '.prerender'), { recursive: true });
  mkdirSync(join(out, '_astro'));
  for (const file of ['.prerender/entry.mjs', '_astro/site.css', 'robots.txt']) writeFileSync(join(out, file), file);
  const entry = pathToFileURL(join(out, '.prerender/entry.mjs')).href;
  return {
    built: { out, base: '/sub/' },
    entry,
    origin: 'https://example.org',
    pages: [['a', { styles: [] }]],
    scripts: [],
  };
}

test('what is kept gives browsers the same files elsewhere, and names the program that stays where it is', () => {
  const bundle = join(folder, 'bundles/first');
  const bundled = builtIn(join(folder, 'built'));
  expect(isKept(bundle)).toBe(false);
  keepBundle(bundled, bundle);
  expect(isKept(bundle)).toBe(true);
  const out = join(folder, 'other');
  const entry = pathToFileURL(join(bundle, '.prerender/entry.mjs')).href;
  expect(unpackBundle(bundle, out)).toEqual({ ...bundled, built: { out, base: '/sub/' }, entry });
  expect(readdirSync(out).sort()).toEqual(['_astro', 'robots.txt']);
  expect(readFileSync(join(out, '_astro/site.css'), 'utf8')).toBe('_astro/site.css');
});

test('the bundles of three programs are kept, the oldest goes', () => {
  const bundled = builtIn(join(folder, 'built'));
  ['a', 'b', 'c', 'd'].forEach((name, day) => {
    const bundle = join(folder, 'bundles', name);
    keepBundle(bundled, bundle);
    utimesSync(bundle, day, day);
  });
  expect(readdirSync(join(folder, 'bundles')).sort()).toEqual(['b', 'c', 'd']);
});
