import { expect, test } from 'vitest';
import { readRelease } from './release.ts';

test('a date and a flag are a release', () => {
  expect(readRelease('{ "date": "2026-11-22", "synthetic": false }', 'data/release.json')).toEqual({
    release: { date: '2026-11-22', synthetic: false },
    findings: [],
  });
});

test('what is wrong is named, and text that is not JSON is no exception', () => {
  const params = ['{ "date": "22.11.2026", "synthetic": false }', '{', '[]'].map((text) =>
    readRelease(text, 'data/release.json').findings.map(({ code, params: { key } }) => `${code} ${key}`),
  );
  expect(params).toEqual([['release-invalid date'], ['release-invalid '], ['release-invalid ']]);
});
