import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const grants = (...amounts: string[]) => ({
  calls: [{ id: 'c' }],
  winners: amounts.map((amount) => ({ call: 'c', amount, amount_qualifier: 'exact' })),
});

test('amounts of one order are fine, and so are few of them', () => {
  expect(messagesOf('amount-far-from-others', grants('300000', '450000', '900000', '50000'))).toBe('');
  expect(messagesOf('amount-far-from-others', grants('300', '450000', '400000'))).toBe('');
});

test('an amount in thousands among amounts in som is reported', () => {
  expect(messagesOf('amount-far-from-others', grants('300000', '450', '500000', '400000'))).toMatchInlineSnapshot(`
    "data/winners.csv:3 L3 amount: 450 som: the other grants of this call are about 400,000 som [amount-far-from-others]
      Check the source: is the amount in thousands? If it is right, leave it."
  `);
});
