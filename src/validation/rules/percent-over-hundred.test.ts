import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a hundred per cent are fine', () => {
  expect(messagesOf('percent-over-hundred', { results: [{ unit: 'percent', actual: '100' }] })).toBe('');
});

test('more than a hundred per cent are reported', () => {
  expect(messagesOf('percent-over-hundred', { results: [{ unit: 'percent', actual: '140' }] })).toMatchInlineSnapshot(`
    "data/results.csv:2 J2 actual: 140 % is more than a hundred [percent-over-hundred]
      Compare the number and the unit with the source."
  `);
});
