import { expect, test } from 'vitest';
import { said } from '#report/trial.ts';

test('two parties are fine', () => {
  expect(said('recipient-is-customer', { winners: [{ recipient: 'a', customer: 'b' }] })).toBe('');
});

test('one party is reported', () => {
  expect(
    said('recipient-is-customer', { calls: [{ id: 'c', customer: 'a' }], winners: [{ recipient: 'a', call: 'c' }] }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 recipient: a gives the grant to itself [recipient-is-customer]
      Check recipient and customer."
  `);
});
