import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('two sources that agree are fine', () => {
  expect(
    messagesOf('claims-disagree', {
      calls: [{ id: 'c', budget: '5000' }],
      claims: [
        { table: 'calls', record: 'c', column: 'budget', value: '5000' },
        { table: 'calls', record: 'c', column: 'budget', value: '5000', qualifier: 'about' },
      ],
    }),
  ).toBe('');
});

test('two that do not are shown side by side', () => {
  expect(
    messagesOf('claims-disagree', {
      calls: [{ id: 'c', budget: '5000' }],
      claims: [
        { table: 'calls', record: 'c', column: 'budget', value: '5000' },
        { table: 'calls', record: 'c', column: 'budget', value: '6000' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 V2 budget: sources disagree; different values: 2. 5000 (s); 6000 (s) [claims-disagree]
      Nothing needs fixing; check that the adopted value “5000” rests on the best source."
  `);
});
