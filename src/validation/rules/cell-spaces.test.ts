import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a text without spaces around it is fine', () => {
  expect(messagesOf('cell-spaces', { organizations: [{ name_ru: 'ОФ Умут' }] })).toBe('');
});

test('a space at the end is reported', () => {
  expect(messagesOf('cell-spaces', { organizations: [{ name_ru: 'ОФ Умут ' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: there is a space before or after “ОФ Умут” [cell-spaces]
      Delete the space; in Excel TRIM removes it from a whole column."
  `);
});
