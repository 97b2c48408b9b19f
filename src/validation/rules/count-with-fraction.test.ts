import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('whole people are fine', () => {
  expect(messagesOf('count-with-fraction', { results: [{ unit: 'people', actual: '1234' }] })).toBe('');
});

test('a part of a person is reported', () => {
  expect(messagesOf('count-with-fraction', { results: [{ unit: 'people', actual: '1.234' }] })).toMatchInlineSnapshot(`
    "data/results.csv:2 J2 actual: 1.234: this unit (people) is counted in whole numbers [count-with-fraction]
      Look at the source, and write the whole number without separators."
  `);
});
