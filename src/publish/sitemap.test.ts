import { expect, test } from 'vitest';
import { pagePaths } from './page-paths.ts';
import { frozen } from '#test/record.ts';
import { sitemapIndex, sitemaps } from './sitemap.ts';

const facts = {
  paths: ['', 'places/a&b/'],
  languages: ['ky', 'ru'],
  root: 'https://example.org/x/',
  dateOf: (path: string) => (path === '' ? '2026-11-22' : '2026-01-01'),
};

test('every page stands in every language', () => {
  expect(sitemaps(facts)).toMatchInlineSnapshot(`
    [
      "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/x/ky/</loc><lastmod>2026-11-22</lastmod></url>
    <url><loc>https://example.org/x/ru/</loc><lastmod>2026-11-22</lastmod></url>
    <url><loc>https://example.org/x/ky/places/a&amp;b/</loc><lastmod>2026-01-01</lastmod></url>
    <url><loc>https://example.org/x/ru/places/a&amp;b/</loc><lastmod>2026-01-01</lastmod></url>
    </urlset>
    ",
    ]
  `);
});

test('a long list is split at the limit', () => {
  const parts = sitemaps({ ...facts, limit: 3 });
  expect(parts.map((part) => part.match(/<url>/g)?.length)).toEqual([3, 1]);
  expect(sitemapIndex({ count: parts.length, root: facts.root, date: '2026-11-22' }).match(/sitemap-\d\.xml/g)).toEqual(
    ['sitemap-0.xml', 'sitemap-1.xml'],
  );
});

test('every record has its page, each path once', () => {
  const paths = pagePaths(frozen);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      '',
      'places/kg/',
      `grants/${frozen.dataset.winners[0]?.id}/`,
      'groups/elderly/',
      'data/calls/',
      'about/',
    ]),
  );
  for (const path of paths) expect(path).toMatch(/^(?:[a-z0-9-]+\/)*$/);
});
