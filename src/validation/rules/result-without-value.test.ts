import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('words are enough', () => {
  expect(messagesOf('result-without-value', { results: [{ value_text_ky: 'бүткөн' }] })).toBe('');
});

test('an indicator without anything is reported', () => {
  expect(messagesOf('result-without-value', { results: [{}] })).toMatchInlineSnapshot(`
    "data/results.csv:2 J2 actual: the indicator has no number and no words [result-without-value]
      Fill in actual, target, baseline or value_text, or delete the row."
  `);
});
