import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a file that can be read is fine', () => {
  expect(messagesOfFiles('file-missing', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a file that cannot be opened is reported', () => {
  expect(messagesOfFiles('file-missing', [{ file: 'data/calls.csv', table: 'calls', size: 0, bytes: null }]))
    .toMatchInlineSnapshot(`
    "data/calls.csv: the file cannot be opened [file-missing]
      Check the name and the folder (capital letters matter) and whether you may read the file."
  `);
});
