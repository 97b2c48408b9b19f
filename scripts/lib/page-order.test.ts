import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apart, dealt, sharesAnswer } from './page-order.ts';

const isOwn = (page: string) => page.startsWith('own');

test('this thread begins with what only it may make, while the second is given the rest', () => {
  const next = dealt(['a', 'b', 'own-1', 'c', 'own-2', 'd'], isOwn);
  expect(next(true)).toEqual({ page: 'a', isForSecond: true });
  expect(next(false)).toEqual({ page: 'own-1', isForSecond: false });
  expect(next(false)).toEqual({ page: 'own-2', isForSecond: false });
  expect(next(false)).toEqual({ page: 'b', isForSecond: false });
  expect(next(true)).toEqual({ page: 'c', isForSecond: true });
  expect(next(true)).toEqual({ page: 'd', isForSecond: true });
  expect([next(true), next(false)]).toEqual([null, null]);
});

test('the second thread is never given what only this thread may make', () => {
  const next = dealt(['own-1', 'own-2'], isOwn);
  expect(next(true)).toEqual({ page: 'own-1', isForSecond: false });
  expect(next(true)).toEqual({ page: 'own-2', isForSecond: false });
  expect(next(true)).toBeNull();
});

test.for([
  [
    'stands apart',
    apart,
    [
      'src/pages/[language]/data/',
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
