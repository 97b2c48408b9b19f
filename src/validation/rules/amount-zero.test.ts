import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an unknown amount is fine', () => {
  expect(messagesOf('amount-zero', { winners: [{ amount: '' }] })).toBe('');
});

test('a zero is reported', () => {
  expect(messagesOf('amount-zero', { winners: [{ amount: '0' }] })).toMatchInlineSnapshot(`
    "data/winners.csv:2 L2 amount: the amount is 0 [amount-zero]
      Empty the cell if the amount is unknown; if the grant was cancelled, say so in status."
  `);
});
