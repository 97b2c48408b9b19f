import { expect, test } from 'vitest';
import { columnLimit } from '#model/csv.ts';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

const messages = (text: string) => messagesOfFiles('file-too-many-cells', [fileOf('data/payments.csv', text)]);

test('a table as wide as a table can be is read', () => {
  expect(messages(`id${',x'.repeat(columnLimit - 1)}\n`)).toBe('');
});

test('a header of more columns is one finding, and nothing else is said', () => {
  expect(messages(`id${',x'.repeat(columnLimit)}\n`)).toMatchInlineSnapshot(`
    "data/payments.csv: the header has more than 500 columns [file-too-many-cells]
      Remove what does not belong to the table: empty columns and lines, other sheets, repeated separators."
  `);
});

test('a file that falls into millions of pieces is not divided', () => {
  expect(messages(`id,grant\n${'\n'.repeat(12_000_001)}`)).toMatchInlineSnapshot(`
    "data/payments.csv: the file falls into more than 12,000,000 cells [file-too-many-cells]
      Remove what does not belong to the table: empty columns and lines, other sheets, repeated separators."
  `);
});
