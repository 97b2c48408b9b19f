import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a verified article is fine', () => {
  expect(messagesOf('duty-verified-without-article', { duties: [{ article: '12', verified: '2024-01-01' }, {}] })).toBe(
    '',
  );
});

test('a verified duty without an article is reported', () => {
  expect(messagesOf('duty-verified-without-article', { duties: [{ verified: '2024-01-01' }] })).toMatchInlineSnapshot(`
    "data/duties.csv:2 K2 verified: the duty was verified on 2024-01-01, but names no article [duty-verified-without-article]
      Write the article, or empty verified."
  `);
});
