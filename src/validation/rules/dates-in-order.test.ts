import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('dates that may overlap are fine', () => {
  expect(messagesOf('dates-in-order', { calls: [{ announced: '2019-06', deadline: '2019' }] })).toBe('');
});

test('approximate dates prove nothing', () => {
  expect(messagesOf('dates-in-order', { calls: [{ announced: '2019-06~', deadline: '2019-05' }] })).toBe('');
});

test('a deadline before the announcement is reported', () => {
  expect(messagesOf('dates-in-order', { calls: [{ announced: '2019-06', deadline: '2019-05-31' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 T2 deadline: 2019-05-31 is earlier than announced (2019-06) [dates-in-order]
        Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”."
    `);
});

test('an award before the deadline of its call is reported at the grant', () => {
  expect(
    messagesOf('dates-in-order', {
      calls: [{ id: 'c', deadline: '2019-05-31' }],
      winners: [{ call: 'c', awarded: '2019-04', signed: '2019-03' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 K2 awarded: 2019-04 is earlier than deadline (2019-05-31) [dates-in-order]
      Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”.
    data/winners.csv:2 T2 signed: 2019-03 is earlier than deadline (2019-05-31) [dates-in-order]
      Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”."
  `);
});
