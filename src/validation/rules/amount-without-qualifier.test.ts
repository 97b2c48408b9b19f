import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an amount with its qualifier is fine', () => {
  expect(messagesOf('amount-without-qualifier', { winners: [{ amount: '400000', amount_qualifier: 'exact' }] })).toBe(
    '',
  );
});

test('numbers without one are reported', () => {
  expect(messagesOf('amount-without-qualifier', { winners: [{ amount: '400000' }], results: [{ actual: '12' }] }))
    .toMatchInlineSnapshot(`
      "data/results.csv:2 K2 qualifier: the number 12 does not say how exact it is [amount-without-qualifier]
        Write exact, about, at-least or at-most.
      data/winners.csv:2 M2 amount_qualifier: the number 400000 does not say how exact it is [amount-without-qualifier]
        Write exact, about, at-least or at-most."
    `);
});
