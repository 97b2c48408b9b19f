import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a table of a few rows is fine', () => {
  expect(messagesOfFiles('file-too-many-rows', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe(
    '',
  );
});

test('two million empty lines are reported where reading stopped', () => {
  expect(
    messagesOfFiles('file-too-many-rows', [
      fileOf('data/payments.csv', `id,grant,date,amount,source${'\n'.repeat(2_000_000)}`),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:200002: there are more than 200,000 rows [file-too-many-rows]
      Delete the empty rows at the end, or split the file by year in a folder with the name of the table."
  `);
});
