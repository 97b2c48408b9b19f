import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('money with the source of a claim is fine', () => {
  expect(
    messagesOf('money-without-source', {
      calls: [{ id: 'c', budget: '5000', source: 'lost' }],
      claims: [{ table: 'calls', record: 'c', column: 'budget', value: '5000', source: 's' }],
    }),
  ).toBe('');
});

test('money that rests on nothing is reported', () => {
  expect(messagesOf('money-without-source', { calls: [{ id: 'c', budget: '5000', source: 'lost' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 V2 budget: the amount 5000 rests on no source: “lost” does not exist [money-without-source]
        Add the source to sources, or a claim with its source."
    `);
});
