import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('what was paid back is fine', () => {
  expect(
    messagesOf('payment-on-cancelled-grant', {
      winners: [{ id: 'g', status: 'cancelled' }],
      payments: [
        { grant: 'g', amount: '5000' },
        { grant: 'g', amount: '-5000' },
      ],
    }),
  ).toBe('');
});

test('what was not is reported', () => {
  expect(
    messagesOf('payment-on-cancelled-grant', {
      winners: [{ id: 'g', status: 'cancelled' }],
      payments: [{ grant: 'g', amount: '5000' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 X2 status: the grant was cancelled, but 5,000 som stay paid [payment-on-cancelled-grant]
      Add the refund with a minus, or correct the status."
  `);
});
