import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('composed letters are fine', () => {
  expect(messagesOf('cell-nfc', { organizations: [{ name_ru: 'Майрам' }] })).toBe('');
});

test('a letter put together from two is reported', () => {
  expect(messagesOf('cell-nfc', { organizations: [{ name_ru: 'Маи\u0306рам' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: a letter of “Майрам” is put together from two characters [cell-nfc]
      Type it anew: “Майрам”."
  `);
});
