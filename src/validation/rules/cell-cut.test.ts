import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a sentence that ends is fine', () => {
  expect(messagesOf('cell-cut', { calls: [{ problem_ru: `${'слово '.repeat(42)}сл.` }] })).toBe('');
});

test('a text of exactly 255 characters that breaks off is reported', () => {
  expect(messagesOf('cell-cut', { calls: [{ problem_ru: `${'слово '.repeat(42)}сло` }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 M2 problem_ru: the text breaks off after exactly 255 characters [cell-cut]
      Copy the text from the source to its end, or shorten it."
  `);
});
