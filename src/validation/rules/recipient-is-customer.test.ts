import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('two parties are fine', () => {
  expect(messagesOf('recipient-is-customer', { winners: [{ recipient: 'a', customer: 'b' }] })).toBe('');
});

test('one party is reported', () => {
  expect(
    messagesOf('recipient-is-customer', {
      calls: [{ id: 'c', customer: 'a' }],
      winners: [{ recipient: 'a', call: 'c' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 D2 recipient: a gives the grant to itself [recipient-is-customer]
      Check recipient and customer."
  `);
});
