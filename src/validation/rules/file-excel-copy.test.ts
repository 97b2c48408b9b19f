import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a plain table is no copy', () => {
  expect(messagesOfFiles('file-excel-copy', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('the copy for Excel is read without its marks and named', () => {
  expect(
    messagesOfFiles('file-excel-copy', [
      fileOf('data/payments.excel.csv', '\ufeffid;grant;date;amount;source\r\np-1;g;2024-01-01;5;s\r\n'),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.excel.csv: this is the copy that the site makes for Excel [file-excel-copy]
      We know it and read it without the marks. To hand it in, make a CSV with --fix, or take the CSV file of the site."
  `);
});
