import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the original is there', () => {
  expect(messagesOf('original-missing', { calls: [{ title_ky: 'а', title_language: 'ky' }] })).toBe('');
});

test('an original that is missing is reported', () => {
  expect(messagesOf('original-missing', { calls: [{ title_ru: 'а', title_language: 'ky' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 J2 title_language: the original is in “ky”, but title_ky is empty [original-missing]
      Fill in title_ky, or empty title_language if the source gives no title."
  `);
});
