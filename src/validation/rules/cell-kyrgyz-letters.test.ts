import { expect, test } from 'vitest';
import { said } from '#report/trial.ts';

test('the letters of Kyrgyz are fine', () => {
  expect(said('cell-kyrgyz-letters', { organizations: [{ name_ru: 'Өмүр, таң' }] })).toBe('');
});

test('a twin from another alphabet is mentioned', () => {
  expect(said('cell-kyrgyz-letters', { organizations: [{ name_ru: 'Ѳмур таӊ' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 name_ru: “Ѳ” is a letter of another alphabet; Kyrgyz has “Ө” [cell-kyrgyz-letters]
      Replace it by “Ө” everywhere in the text."
  `);
});
