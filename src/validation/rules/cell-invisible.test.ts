import { expect, test } from 'vitest';
import { said } from '#report/trial.ts';

test('visible letters are fine', () => {
  expect(said('cell-invisible', { organizations: [{ name_ru: 'ОФ «Умут» – 2' }] })).toBe('');
});

test('a direction mark is reported', () => {
  expect(said('cell-invisible', { organizations: [{ name_ru: 'ОФ \u202eтумУ' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 name_ru: the cell holds an invisible character, U+202E [cell-invisible]
      Delete the text and retype it; do not paste it."
  `);
});
