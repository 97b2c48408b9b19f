import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a refund is taken off', () => {
  expect(
    messagesOf('payment-over-award', {
      winners: [{ id: 'g', amount: '100000', amount_qualifier: 'exact' }],
      payments: [
        { grant: 'g', amount: '60000' },
        { grant: 'g', amount: '60000' },
        { grant: 'g', amount: '-20000' },
      ],
    }),
  ).toBe('');
});

test('one som more is reported at the amount of the grant', () => {
  expect(
    messagesOf('payment-over-award', {
      winners: [{ id: 'g', amount: '100000', amount_qualifier: 'exact' }],
      payments: [
        { grant: 'g', amount: '60000' },
        { grant: 'g', amount: '40001' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 L2 amount: payments: 2, together 100,001 som; awarded: 100,000 som [payment-over-award]
      Check the payments; if the grant was raised, correct the amount and name the source."
  `);
});

test('an award that stands there in thousands is told once, by what was paid of it', () => {
  const trial = {
    winners: [{ id: 'g', amount: '700', amount_qualifier: 'exact' }],
    payments: [{ grant: 'g', amount: '600000' }],
  };
  expect(messagesOf('payment-over-award', trial)).toMatchInlineSnapshot(`
    "data/winners.csv:2 L2 amount: payments: 1, together 600,000 som; awarded: 700 som [payment-over-award]
      Perhaps the award stands there in thousands: write it in som."
  `);
  expect(messagesOf('implausible-amount', trial)).toBe('');
});
