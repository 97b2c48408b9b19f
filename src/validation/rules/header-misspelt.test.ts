import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('the exact names are fine', () => {
  expect(messagesOfFiles('header-misspelt', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('labels, capitals, spaces, Cyrillic look-alikes and slips are reported with the right name', () => {
  expect(messagesOfFiles('header-misspelt', [fileOf('data/payments.csv', 'ID,Грант,Күнү ,amuont,sоurсе\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:1 D1 amount: the column is called “amuont”, not amount [header-misspelt]
        Rename it to amount.
      data/payments.csv:1 C1 date: the column is called “Күнү ”, not date [header-misspelt]
        Rename it to date.
      data/payments.csv:1 B1 grant: the column is called “Грант”, not grant [header-misspelt]
        Rename it to grant.
      data/payments.csv:1 A1 id: the column is called “ID”, not id [header-misspelt]
        Rename it to id.
      data/payments.csv:1 E1 source: the column is called “sоurсе”, not source [header-misspelt]
        Rename it to source."
    `);
});

test('the cells below a misspelt name are checked all the same', () => {
  expect(messagesOfFiles('cell-som', [fileOf('data/payments.csv', 'id,grant,date,Сумма,source\na,b,2020,много,s\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:2 D2 amount: “много” is not an amount in whole som [cell-som]
        Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier."
    `);
});
