import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('signed numbers, dashes and names are fine', () => {
  expect(
    messagesOf('cell-formula', {
      organizations: ['-5', '+7,5 млн', '– Умут', 'ОФ «Умут»; Бишкек'].map((name_ru) => ({ name_ru })),
    }),
  ).toBe('');
});

test('whatever a spreadsheet would run is reported', () => {
  expect(
    messagesOf('cell-formula', {
      organizations: ['=1+1', '@SUM(A1)', '＝1', '+cmd|x', '-A1', 'Умут;=1'].map((name_ru) => ({ name_ru })),
    }),
  ).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: the text would be a formula in Excel: it begins with or holds “=” [cell-formula]
      Begin the text with a word; write “;” with a space after it.
    data/organizations.csv:3 F3 name_ru: the text would be a formula in Excel: it begins with or holds “@” [cell-formula]
      Begin the text with a word; write “;” with a space after it.
    data/organizations.csv:4 F4 name_ru: the text would be a formula in Excel: it begins with or holds “＝” [cell-formula]
      Begin the text with a word; write “;” with a space after it.
    data/organizations.csv:5 F5 name_ru: the text would be a formula in Excel: it begins with or holds “+” [cell-formula]
      Begin the text with a word; write “;” with a space after it.
    data/organizations.csv:6 F6 name_ru: the text would be a formula in Excel: it begins with or holds “-” [cell-formula]
      Begin the text with a word; write “;” with a space after it.
    data/organizations.csv:7 F7 name_ru: the text would be a formula in Excel: it begins with or holds “;=” [cell-formula]
      Begin the text with a word; write “;” with a space after it."
  `);
});

test.for(['a;+cmd|x', 'a;-2+3', 'a;@x', 'a;"=1', 'a;""+1', 'a;\t=1'])(
  '%j, of which a spreadsheet that splits at semicolons makes a formula, is reported',
  (name_ru) => {
    expect(messagesOf('cell-formula', { organizations: [{ name_ru }] })).toContain('[cell-formula]');
  },
);
