import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an id of a hundred letters is fine', () => {
  expect(messagesOf('id-too-long', { calls: [{ id: 'a'.repeat(100) }] })).toBe('');
});

test('a longer one is reported', () => {
  expect(messagesOf('id-too-long', { calls: [{ id: 'a'.repeat(101) }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 A2 id: the code has 101 letters; the limit is 100 [id-too-long]
      Choose a short code: place, year, a word."
  `);
});
