import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the successor of the customer is fine', () => {
  expect(
    messagesOf('grant-customer-differs', {
      organizations: [{ id: 'old', successor: 'new' }, { id: 'new' }],
      calls: [{ id: 'c', customer: 'old' }],
      winners: [{ call: 'c', customer: 'new' }],
    }),
  ).toBe('');
});

test('a stranger is reported', () => {
  expect(
    messagesOf('grant-customer-differs', {
      organizations: [{ id: 'old' }, { id: 'new' }],
      calls: [{ id: 'c', customer: 'old' }],
      winners: [{ call: 'c', customer: 'new' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 C2 customer: the grant names new, its call names old [grant-customer-differs]
      Check both; if the body was renamed, write its successor."
  `);
});
