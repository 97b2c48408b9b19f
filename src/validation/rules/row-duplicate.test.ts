import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('rows that differ are fine', () => {
  expect(messagesOf('row-duplicate', { payments: [{ date: '2020' }, { date: '2021' }] })).toBe('');
});

test('a row that repeats another under its own id is reported', () => {
  expect(messagesOf('row-duplicate', { payments: [{}, {}] })).toMatchInlineSnapshot(`
    "data/payments.csv:3: the row repeats r1 word for word: data/payments.csv:2 [row-duplicate]
      Delete one of the two; if they differ, write what differs."
  `);
});
