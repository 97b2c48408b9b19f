import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the year of the law is fine', () => {
  expect(messagesOf('date-before-law', { calls: [{ announced: '2008' }] })).toBe('');
});

test('an earlier year is reported', () => {
  expect(messagesOf('date-before-law', { calls: [{ announced: '2007-05' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 S2 announced: 2007-05 is earlier than the first law on the social order (2008) [date-before-law]
      Check the year with the source; if it was another scheme, it does not belong here."
  `);
});
