import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a header is enough', () => {
  expect(messagesOfFiles('file-empty', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a file without any text is reported', () => {
  expect(messagesOfFiles('file-empty', [fileOf('data/calls.csv', ' \n\n')])).toMatchInlineSnapshot(`
    "data/calls.csv: the file is empty [file-empty]
      Copy the first line from the template of the table; if there are no rows yet, leave only that line."
  `);
});
