import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const winners = [{ id: 'g', call: 'c', amount: '38000000', amount_qualifier: 'about' }];

test('a budget figure that says again what was awarded is fine', () => {
  const budgets = [{ amount: '38000000', amount_qualifier: 'about', call: 'c', repeats: 'g' }];
  expect(messagesOf('repeat-differs', { calls: [{ id: 'c' }], winners, budgets })).toBe('');
});

test('another amount is another statement', () => {
  const budgets = [{ amount: '43800000', amount_qualifier: 'about', repeats: 'g' }];
  expect(messagesOf('repeat-differs', { calls: [{ id: 'c' }], winners, budgets })).toMatchInlineSnapshot(`
    "data/budgets.csv:2 O2 repeats: the repeated grant has another amount or call: here 43,800,000, there 38,000,000 [repeat-differs]
      Compare amounts and call with the source, or empty repeats."
  `);
});
