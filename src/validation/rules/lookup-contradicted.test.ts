import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('one of 27 winners does not end the search', () => {
  expect(
    messagesOf('lookup-contradicted', {
      calls: [{ id: 'c', selected: '27' }],
      winners: [{ call: 'c', recipient: 'o' }],
      lookups: [{ subject: 'calls/c', item: 'winners' }],
    }),
  ).toBe('');
});

test('a search for what is there is reported', () => {
  expect(
    messagesOf('lookup-contradicted', {
      places: [{ id: 'p', kind: 'district' }],
      calls: [{ id: 'c', place: 'p', applications: '5', year: '2019' }],
      winners: [{ id: 'g', call: 'c', recipient: 'o', amount: '5000', contract: '1' }],
      payments: [{ grant: 'g' }],
      lookups: [
        { subject: 'calls/c', item: 'winners' },
        { subject: 'calls/c', item: 'amounts' },
        { subject: 'calls/c', item: 'applications' },
        { subject: 'winners/g', item: 'payments' },
        { subject: 'winners/g', item: 'contract' },
        { subject: 'places/p', item: 'calls', year: '2019' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/lookups.csv:2 C2 item: “winners” was not found for calls/c, but g has it [lookup-contradicted]
      Delete the lookup: the search has ended.
    data/lookups.csv:3 C3 item: “amounts” was not found for calls/c, but g has it [lookup-contradicted]
      Delete the lookup: the search has ended.
    data/lookups.csv:4 C4 item: “applications” was not found for calls/c, but c has it [lookup-contradicted]
      Delete the lookup: the search has ended.
    data/lookups.csv:5 C5 item: “payments” was not found for winners/g, but r1 has it [lookup-contradicted]
      Delete the lookup: the search has ended.
    data/lookups.csv:6 C6 item: “contract” was not found for winners/g, but g has it [lookup-contradicted]
      Delete the lookup: the search has ended.
    data/lookups.csv:7 C7 item: “calls” was not found for places/p, but c has it [lookup-contradicted]
      Delete the lookup: the search has ended."
  `);
});
