import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('both or neither is fine', () => {
  expect(
    messagesOf('qualifier-without-amount', { winners: [{}], calls: [{ budget: '5000', budget_qualifier: 'about' }] }),
  ).toBe('');
});

test('a qualifier of nothing is reported', () => {
  expect(
    messagesOf('qualifier-without-amount', {
      calls: [{ budget_qualifier: 'about' }],
      results: [{ qualifier: 'exact' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 W2 budget_qualifier: “about” stands without a number (budget) [qualifier-without-amount]
      Fill in the number, or empty this cell.
    data/results.csv:2 K2 qualifier: “exact” stands without a number (baseline, target, actual) [qualifier-without-amount]
      Fill in the number, or empty this cell."
  `);
});

test('a column of numbers that is empty throughout is told once', () => {
  const row = { amount: '', amount_qualifier: 'exact' };
  expect(messagesOf('qualifier-without-amount', { winners: [row, row, row] })).toMatchInlineSnapshot(`
    "data/winners.csv:2 M2 amount_qualifier: no row has a number (amount), but “exact” and the like stand beside it (rows: 3) [qualifier-without-amount]
      Look whether the column of numbers has got lost, or empty this one."
  `);
});
