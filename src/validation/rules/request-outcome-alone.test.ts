import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a request that waits, and one with day and outcome, are fine', () => {
  expect(messagesOf('request-outcome-alone', { requests: [{}, { answered: '2026-02-01', outcome: 'refused' }] })).toBe(
    '',
  );
});

test('an outcome without a day and a day without an outcome are reported', () => {
  expect(messagesOf('request-outcome-alone', { requests: [{ outcome: 'not-published' }, { answered: '2026-02-01' }] }))
    .toMatchInlineSnapshot(`
    "data/requests.csv:2 H2 outcome: not-published is given, but answered is empty [request-outcome-alone]
      Fill in answered, or empty both cells.
    data/requests.csv:3 G3 answered: 2026-02-01 is given, but outcome is empty [request-outcome-alone]
      Fill in outcome, or empty both cells."
  `);
});
