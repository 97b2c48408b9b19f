import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a call with a winner is fine', () => {
  expect(
    messagesOf('status-awarded-without-winner', { calls: [{ id: 'c', status: 'awarded' }], winners: [{ call: 'c' }] }),
  ).toBe('');
});

test('an awarded call without one is mentioned', () => {
  expect(messagesOf('status-awarded-without-winner', { calls: [{ id: 'c', status: 'awarded' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 AE2 status: the winner is decided, but there is no row in winners [status-awarded-without-winner]
        Add the winners, or a row to lookups if you looked for them and did not find them."
    `);
});
