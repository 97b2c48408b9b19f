import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a call spent to the last som is fine', () => {
  expect(
    messagesOf('amount-over-call', {
      calls: [{ id: 'c', budget: '100000', budget_qualifier: 'exact' }],
      winners: [
        { id: 'g', call: 'c', amount: '100000', amount_qualifier: 'exact', projects: '2' },
        { call: 'c', part_of: 'g', amount: '50000' },
      ],
    }),
  ).toBe('');
});

test('about as much is fine', () => {
  expect(
    messagesOf('amount-over-call', {
      calls: [{ id: 'c', budget: '100000', budget_qualifier: 'exact' }],
      winners: [
        { id: 'g', call: 'c', amount: '105000', amount_qualifier: 'about', projects: '2' },
        { call: 'c', part_of: 'g', amount: '50000' },
      ],
    }),
  ).toBe('');
});

test('one som more is reported at the budget of the call', () => {
  expect(
    messagesOf('amount-over-call', {
      calls: [{ id: 'c', budget: '100000', budget_qualifier: 'exact' }],
      winners: [
        { id: 'g', call: 'c', amount: '100001', amount_qualifier: 'exact', projects: '2' },
        { call: 'c', part_of: 'g', amount: '50000' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 V2 budget: grants: 1, together 100,001 som; the call has 100,000 som [amount-over-call]
      Check the budget and the grants; parts of a common row name it in part_of."
  `);
});
