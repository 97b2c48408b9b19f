import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a claim about a cell that is there is fine', () => {
  expect(
    messagesOf('claim-target-missing', {
      calls: [{ id: 'c' }],
      claims: [{ table: 'calls', record: 'c', column: 'budget', value: '5' }],
    }),
  ).toBe('');
});

test('a claim about a column or row that is not there is reported', () => {
  expect(
    messagesOf('claim-target-missing', {
      calls: [{ id: 'c' }],
      claims: [
        { table: 'calls', record: 'c', column: 'budgett' },
        { table: 'calls', record: 'd', column: 'budget', value: '5' },
        { table: 'calls', record: 'c', column: 'toString' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/claims.csv:2 D2 column: the table calls has no column “budgett” [claim-target-missing]
      Did you mean budget?
    data/claims.csv:3 C3 record: the table calls has no row “d” [claim-target-missing]
      Check the code and the table of the claim.
    data/claims.csv:4 D4 column: the table calls has no column “toString” [claim-target-missing]
      Check the code and the table of the claim."
  `);
});
