import { expect, test } from 'vitest';
import { pageFile } from './page-file.ts';

const built = { out: '/site', base: '/repo' };

test.for([
  ['page', 'https://example.org/repo/', '/site/index.html'],
  ['page', 'https://example.org/repo/ky/grants/2019-1/', '/site/ky/grants/2019-1/index.html'],
  ['endpoint', 'https://example.org/repo/data/grants/2019-1.csv', '/site/data/grants/2019-1.csv'],
  ['endpoint', 'https://example.org/repo/changes/all.csv/', '/site/changes/all.csv'],
] as const)('a %s at %s is written to its file', ([type, url, file]) => {
  expect(pageFile(url, { type }, built)).toBe(file);
});

test.for([
  ['page', 'https://example.org/repo/404/'],
  ['page', 'https://example.org/other/'],
  ['page', 'https://example.org/repo/%D0%B0/'],
  ['endpoint', 'https://example.org/repo/'],
] as const)('a %s at %s is left to Astro', ([type, url]) => {
  expect(pageFile(url, { type }, built)).toBeNull();
});
