import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a value as the cell wants it is fine', () => {
  expect(
    messagesOf('claim-value-format', {
      calls: [{ id: 'c', budget: '5000' }],
      claims: [{ table: 'calls', record: 'c', column: 'budget', value: '5000' }],
    }),
  ).toBe('');
});

test('another value is reported', () => {
  expect(
    messagesOf('claim-value-format', {
      calls: [{ id: 'c', budget: '5000' }],
      claims: [{ table: 'calls', record: 'c', column: 'budget', value: '5 тыс.' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/claims.csv:2 E2 value: “5 тыс.” does not fit the cell budget of calls (som) [claim-value-format]
      Write the value as the cell wants it, and the wording of the source into as_printed."
  `);
});
