import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a project within one month is fine', () => {
  expect(messagesOf('end-before-start', { winners: [{ start: '2019-06', end: '2019-06-01' }] })).toBe('');
});

test('an end before the start is reported', () => {
  expect(
    messagesOf('end-before-start', {
      winners: [{ start: '2019-06', end: '2019-05' }],
      places: [{ valid_from: '2020', valid_until: '2019' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/places.csv:2 T2 valid_until: 2019 is earlier than valid_from (2020) [end-before-start]
      Check both dates with the source.
    data/winners.csv:2 V2 end: 2019-05 is earlier than start (2019-06) [end-before-start]
      Check both dates with the source."
  `);
});
