import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a CSV file is fine', () => {
  expect(messagesOfFiles('file-not-text', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a workbook renamed to .csv is reported', () => {
  expect(messagesOfFiles('file-not-text', [fileOf('data/calls.csv', 'PK\u0003\u0004xl/workbook.xml')]))
    .toMatchInlineSnapshot(`
      "data/calls.csv: this is an Excel workbook (.xlsx), not a CSV file [file-not-text]
        Open it in Excel and choose Save As → “CSV UTF-8 (Comma delimited)”."
    `);
});

test('a web page saved as .csv is reported', () => {
  expect(messagesOfFiles('file-not-text', [fileOf('data/calls.csv', '<!DOCTYPE html><title>404</title>')]))
    .toMatchInlineSnapshot(`
    "data/calls.csv: this is a web page, perhaps an error page saved instead of the table [file-not-text]
      Download the table again and look into the file before you save it here."
  `);
});

test('a PDF is reported', () => {
  expect(messagesOfFiles('file-not-text', [fileOf('data/calls.csv', '%PDF-1.7')])).toMatchInlineSnapshot(`
    "data/calls.csv: this is a PDF document, not a table [file-not-text]
      Type the figures into the template of the table."
  `);
});

test('other bytes are reported', () => {
  expect(messagesOfFiles('file-not-text', [fileOf('data/calls.csv', new Uint8Array([1, 0, 2, 0]))]))
    .toMatchInlineSnapshot(`
    "data/calls.csv: this is not a text file [file-not-text]
      Open it in Excel and choose Save As → “CSV UTF-8 (Comma delimited)”."
  `);
});
