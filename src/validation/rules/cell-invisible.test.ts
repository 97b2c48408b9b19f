import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('visible letters are fine', () => {
  expect(messagesOf('cell-invisible', { organizations: [{ name_ru: 'ОФ «Умут» – 2' }] })).toBe('');
});

test('a direction mark is reported', () => {
  expect(messagesOf('cell-invisible', { organizations: [{ name_ru: 'ОФ \u202eтумУ' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 name_ru: the cell holds an invisible character, U+202E [cell-invisible]
      Delete the text and retype it; do not paste it."
  `);
});
