import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an abbreviation with an ending is fine', () => {
  expect(messagesOf('cell-look-alike', { organizations: [{ name_ru: 'USAIDдин колдоосу, COVID-19га каршы' }] })).toBe(
    '',
  );
});

test('a Latin letter in a Cyrillic word is reported', () => {
  expect(messagesOf('cell-look-alike', { organizations: [{ name_ru: 'Бишкeк шаары' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: “Бишкeк” mixes Latin and Cyrillic letters [cell-look-alike]
      Retype the word in one alphabet: “Бишкек”."
  `);
});

test('a Cyrillic letter in a Latin word is reported', () => {
  expect(messagesOf('cell-look-alike', { organizations: [{ name_en: 'Kаrakol city' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 G2 name_en: “Kаrakol” mixes Latin and Cyrillic letters [cell-look-alike]
      Retype the word in one alphabet: “Karakol”."
  `);
});
