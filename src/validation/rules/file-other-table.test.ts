import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a table under its own name is fine', () => {
  expect(messagesOfFiles('file-other-table', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('columns of another table are named once', () => {
  expect(
    messagesOfFiles('file-other-table', [
      fileOf('data/calls.csv', 'id,grant,date,amount,source\np-1,g,2024-01-01,5,s\n'),
    ]),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:1: the file is called calls, but its columns are those of the table payments [file-other-table]
      Call the file payments.csv, or put the right file in its place."
  `);
});
