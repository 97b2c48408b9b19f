import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apart, byRecord, counter, endTurns, sharesAnswer, takeTurns } from './page-order.ts';

test('threads that share a counter take each thing once, in turns', () => {
  const taken = counter();
  const [one, other] = [takeTurns(['a', 'b', 'c'], taken), takeTurns(['a', 'b', 'c'], taken)];
  expect([one.next().value, other.next().value, other.next().value]).toEqual(['a', 'b', 'c']);
  expect([one.next().done, other.next().done]).toEqual([true, true]);
});

test('when one thread has failed, nobody takes anything any more', () => {
  const taken = counter();
  const left = takeTurns(['a', 'b', 'c'], taken);
  expect(left.next().value).toBe('a');
  endTurns(taken);
  expect(left.next().done).toBe(true);
});

test('the pages of a record, its sheet and its files in all languages are made side by side', () => {
  const paths = [
    '/ky/grants/a/',
    '/ky/grants/b/',
    '/ru/grants/a/',
    '/hearing/grants/a/',
    '/data/grants/a.csv',
    '/data/grants/a.json/',
    '/share/ru/grants/a.png',
    '/ky/',
    '/404',
  ];
  const groups = byRecord(paths.map((path) => ({ path }))).map((group) => group.map(({ path }) => path));
  expect(groups).toEqual([paths.filter((path) => path.includes('/a')), ['/ky/grants/b/'], ['/ky/'], ['/404']]);
});

test.for([
  [
    'stands apart',
    apart,
    [
      'src/pages/[language]/data/',
      'src/pages/[language]/index.astro',
      'src/pages/[language]/verify/',
      'src/pages/changes/',
      'src/pages/check/',
      'src/pages/compare/',
      'src/pages/data/[...file]',
      'src/pages/data/templates/',
      'src/pages/v/',
      'src/pages/verify/',
    ],
  ],
  [
    'shares an answer',
    sharesAnswer,
    ['src/pages/[language]/embed/', 'src/pages/[language]/signals/', 'src/pages/charts/', 'src/pages/sitemap'],
  ],
] as const)('every kind of page that %s is there', ([, kind, found]) => {
  const pages = globSync('src/pages/**/[!_]*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const kinds = new Set(pages.flatMap((file) => kind.exec(file)?.[0] ?? []));
  expect([...kinds].sort()).toEqual(found);
});

test('whoever reads the downloads is made where they are made', () => {
  const readers = globSync('src/pages/**/[!_]*.{ts,astro}').filter((file) =>
    /\b(?:siteDownloads|jsonLdFacts|takenDownload)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(readers.length).toBeGreaterThan(3);
  expect(readers.filter((file) => !apart.test(file.replaceAll('\\', '/')))).toEqual([]);
});
