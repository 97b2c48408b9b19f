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

test('a sum that a source says in som where the cell counts in thousands is one mistake', () => {
  const trial = {
    winners: [{ id: 'g', amount: '700', amount_qualifier: 'exact' }],
    payments: [{ grant: 'g', amount: '600000' }],
    claims: [{ table: 'winners', record: 'g', column: 'amount', value: '700000' }],
  };
  expect(messagesOf('adopted-without-claim', trial)).toMatchInlineSnapshot(`
    "data/winners.csv:2 L2 amount: no source says “700”; the claims say: 700000 (s) [adopted-without-claim]
      The cell seems to count in another unit: write 700,000, in som."
  `);
  expect(messagesOf('implausible-amount', trial)).toBe('');
  expect(messagesOf('payment-over-award', trial)).toBe('');
});
