import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('money of the next year is fine', () => {
  expect(messagesOf('year-mismatch', { calls: [{ announced: '2023-12-07', year: '2024' }] })).toBe('');
});

test('money of an earlier year is reported', () => {
  expect(messagesOf('year-mismatch', { calls: [{ announced: '2023-12-07', year: '2022' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 U2 year: the money is for 2022, the call was announced on 2023-12-07 [year-mismatch]
      Check the budget year and the date."
  `);
});
