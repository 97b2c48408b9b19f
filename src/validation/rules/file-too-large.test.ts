import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('an empty table is small enough', () => {
  expect(messagesOfFiles('file-too-large', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a file of more than 100 MB is reported by its size and not read', () => {
  expect(
    messagesOfFiles('file-too-large', [
      { file: 'data/calls.csv', table: 'calls', size: 101 * 1024 * 1024, bytes: null },
    ]),
  ).toMatchInlineSnapshot(`
    "data/calls.csv: the file has 101 MB; the limit is 100 MB [file-too-large]
      Remove what does not belong to the table (pictures, other sheets), or split the file by year in a folder with the name of the table."
  `);
});
