import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a grant that was cancelled too is fine', () => {
  expect(
    messagesOf('award-on-cancelled-call', {
      calls: [{ id: 'c', status: 'cancelled' }],
      winners: [{ call: 'c', status: 'cancelled' }],
    }),
  ).toBe('');
});

test('a running grant is reported', () => {
  expect(
    messagesOf('award-on-cancelled-call', {
      calls: [{ id: 'c', status: 'cancelled' }],
      winners: [{ call: 'c', status: 'running' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 B2 call: the call c was cancelled, but this grant is “running” [award-on-cancelled-call]
      Correct the status of the call or of the grant."
  `);
});
