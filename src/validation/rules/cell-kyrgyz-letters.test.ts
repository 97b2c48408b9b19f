import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the letters of Kyrgyz are fine', () => {
  expect(messagesOf('cell-kyrgyz-letters', { organizations: [{ name_ru: 'Өмүр, таң' }] })).toBe('');
});

test('a twin from another alphabet is mentioned', () => {
  expect(messagesOf('cell-kyrgyz-letters', { organizations: [{ name_ru: 'Ѳмур таӊ' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: “Ѳ” is a letter of another alphabet; Kyrgyz has “Ө” [cell-kyrgyz-letters]
      Replace it by “Ө” everywhere in the text."
  `);
});
