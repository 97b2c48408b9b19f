import { expect, test } from 'vitest';
import { licencesOf, packagesIn } from './shipped-licences.ts';

test('packages are named after the modules that a browser is given, tools by what they add', () => {
  expect(
    packagesIn([
      '/x/src/client/search/box.ts',
      '/x/node_modules/minisearch/dist/es/index.js',
      '/x/node_modules/stemmer/index.js',
      '\0vite/preload-helper.js',
      '\0no-such-package/runtime.js',
    ]),
  ).toEqual(['minisearch', 'pagefind', 'stemmer', 'vite']);
});

test('each has its own words, and the fonts have theirs', () => {
  const text = licencesOf(['minisearch', 'pagefind', 'stemmer']);
  for (const part of ['Luca Ongaro', 'Titus Wormer', 'Copyright (c) Pagefind', 'SIL OPEN FONT LICENSE', 'Literata'])
    expect(text).toContain(part);
});
