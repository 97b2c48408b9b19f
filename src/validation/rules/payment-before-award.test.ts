import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a payment in the month of the award is fine', () => {
  expect(
    messagesOf('payment-before-award', {
      winners: [{ id: 'g', awarded: '2019-06' }],
      payments: [{ grant: 'g', date: '2019-06-02' }],
    }),
  ).toBe('');
});

test('an earlier payment is reported', () => {
  expect(
    messagesOf('payment-before-award', {
      winners: [{ id: 'g', awarded: '2019-06' }],
      payments: [{ grant: 'g', date: '2019-05' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:2 C2 date: the payment of 2019-05 is earlier than the award (2019-06) [payment-before-award]
      Check both dates with the source."
  `);
});
