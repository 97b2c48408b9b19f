import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dealt, sharesAnswer } from './page-order.ts';

const isOwn = (page: string) => page.startsWith('own');

test('this thread begins with what only it may make, while the worker is given the rest', () => {
  const next = dealt(['a', 'b', 'own-1', 'c', 'own-2', 'd'], isOwn);
  expect(next(true)).toEqual({ page: 'a', isForWorker: true });
  expect(next(false)).toEqual({ page: 'own-1', isForWorker: false });
  expect(next(false)).toEqual({ page: 'own-2', isForWorker: false });
  expect(next(false)).toEqual({ page: 'b', isForWorker: false });
  expect(next(true)).toEqual({ page: 'c', isForWorker: true });
  expect(next(true)).toEqual({ page: 'd', isForWorker: true });
  expect([next(true), next(false)]).toEqual([null, null]);
});

test('the worker is never given what only this thread may make', () => {
  const next = dealt(['own-1', 'own-2'], isOwn);
  expect(next(true)).toEqual({ page: 'own-1', isForWorker: false });
  expect(next(true)).toEqual({ page: 'own-2', isForWorker: false });
  expect(next(true)).toBeNull();
});

test('every kind of page that is said to share an answer is there', () => {
  const pages = globSync('src/pages/**/[!_]*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const kinds = [
    ...new Set(pages.filter((file) => sharesAnswer.test(file)).map((file) => sharesAnswer.exec(file)?.[0])),
  ];
  expect(kinds.sort()).toEqual(
    [
      'src/pages/[language]/data/',
      'src/pages/[language]/embed/',
      'src/pages/[language]/signals/',
      'src/pages/[language]/verify/',
      'src/pages/charts/',
      'src/pages/data/[...file]',
      'src/pages/sitemap',
      'src/pages/v/',
      'src/pages/verify/',
    ].sort(),
  );
});
