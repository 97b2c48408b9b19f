import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('commas are fine', () => {
  expect(messagesOfFiles('file-delimiter', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('semicolons are reported', () => {
  expect(messagesOfFiles('file-delimiter', [fileOf('data/payments.csv', 'id;grant;date;amount;source\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:1: cells are separated by “;”, not by commas [file-delimiter]
        In Excel choose Save As → “CSV UTF-8 (Comma delimited)”; if Excel still writes semicolons, set the list separator to a comma in the regional settings."
    `);
});

test('tabs are reported', () => {
  expect(messagesOfFiles('file-delimiter', [fileOf('data/payments.csv', 'id\tgrant\tdate\n')])).toMatchInlineSnapshot(`
    "data/payments.csv:1: cells are separated by tabs, not by commas [file-delimiter]
      In Excel choose Save As → “CSV UTF-8 (Comma delimited)”; if Excel still writes semicolons, set the list separator to a comma in the regional settings."
  `);
});

test('the cells behind semicolons are checked all the same', () => {
  expect(messagesOfFiles('cell-som', [fileOf('data/payments.csv', 'id;grant;date;amount;source\na;b;2020;много;s\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:2 D2 amount: “много” is not an amount in whole som [cell-som]
        Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier."
    `);
});
