import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a value that one of the sources says is fine', () => {
  expect(
    messagesOf('adopted-without-claim', {
      calls: [{ id: 'c', budget: '5000' }],
      claims: [
        { table: 'calls', record: 'c', column: 'budget', value: '5000' },
        { table: 'calls', record: 'c', column: 'budget', value: '6000' },
      ],
    }),
  ).toBe('');
});

test('a value that none of them says is reported', () => {
  expect(
    messagesOf('adopted-without-claim', {
      calls: [{ id: 'c', budget: '5500' }],
      claims: [
        { table: 'calls', record: 'c', column: 'budget', value: '5000' },
        { table: 'calls', record: 'c', column: 'budget', value: '6000' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 V2 budget: no source says “5500”; the claims say: 5000 (s); 6000 (s) [adopted-without-claim]
      Adopt one of them, or add the claim of the source that says “5500”."
  `);
});

test('a claim that could not be read may have said it', () => {
  expect(
    messagesOf('adopted-without-claim', {
      calls: [{ id: 'c', budget: '5500' }],
      claims: [
        { table: 'calls', record: 'c', column: 'budget', value: '5000' },
        { table: 'calls', record: 'c', column: 'budget', value: '5500', qualifier: 'ровно' },
      ],
    }),
  ).toBe('');
});
