import { expect, test } from 'vitest';
import { sourceName } from './source-name.ts';
import type { Source } from '#schemas/index.ts';

const source = (url: string | null) => ({ url, publisher: 'A ministry' }) as Source;

test('a source is named after its site', () => {
  expect(sourceName(source('https://www.dpi.kg/en/news.html'), 'en')).toBe('dpi.kg');
});

test('a source that is not on the web is named after its publisher', () => {
  expect(sourceName(source(null), 'en')).toBe('A ministry');
  expect(sourceName(source('see the archive'), 'en')).toBe('A ministry');
});
