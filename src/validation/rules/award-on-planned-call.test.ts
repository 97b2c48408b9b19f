import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('winners of an awarded call are fine', () => {
  expect(
    messagesOf('award-on-planned-call', { calls: [{ id: 'c', status: 'awarded' }], winners: [{ call: 'c' }] }),
  ).toBe('');
});

test('winners of a planned one are reported', () => {
  expect(messagesOf('award-on-planned-call', { calls: [{ id: 'c', status: 'planned' }], winners: [{ call: 'c' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 AE2 status: the call is “planned”, but has grants: 1 [award-on-planned-call]
        Write awarded, or check the call of the grants."
    `);
});
