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
