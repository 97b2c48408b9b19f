import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a cell without claims may be empty', () => {
  expect(messagesOf('claim-not-adopted', { calls: [{ id: 'c' }] })).toBe('');
});

test('an empty cell about which a source speaks is mentioned', () => {
  expect(
    messagesOf('claim-not-adopted', {
      calls: [{ id: 'c' }],
      claims: [{ table: 'calls', record: 'c', column: 'budget', value: '5000' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 V2 budget: the cell is empty, but sources say: 5000 (s) [claim-not-adopted]
      Adopt one of the values; leave the cell empty if none can be trusted."
  `);
});
