import { expect, test } from 'vitest';
import { said } from '#report/trial.ts';

test('money of the next year is fine', () => {
  expect(said('year-mismatch', { calls: [{ announced: '2023-12-07', year: '2024' }] })).toBe('');
});

test('money of an earlier year is reported', () => {
  expect(said('year-mismatch', { calls: [{ announced: '2023-12-07', year: '2022' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 year: the money is for 2022, the call was announced on 2023-12-07 [year-mismatch]
      Check the budget year and the date."
  `);
});
