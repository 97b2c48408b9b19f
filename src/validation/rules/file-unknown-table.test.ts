import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a file with the name of a table is fine', () => {
  expect(messagesOfFiles('file-unknown-table', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe(
    '',
  );
});

test('a strange name is reported with the names of the tables', () => {
  expect(messagesOfFiles('file-unknown-table', [{ ...fileOf('data/foo.csv', 'a'), table: null }]))
    .toMatchInlineSnapshot(`
      "data/foo.csv: there is no table “foo” [file-unknown-table]
        Name the file, or its folder, after its table: places, villages, organizations, programmes, calls, winners, payments, budgets, results, events, roles, sources, source-checks, claims, lookups, duties, requests, answers, changes, releases."
    `);
});

test('a slip is reported with the table that is meant', () => {
  expect(messagesOfFiles('file-unknown-table', [{ ...fileOf('data/winers.csv', 'a'), table: null }]))
    .toMatchInlineSnapshot(`
    "data/winers.csv: there is no table “winers” [file-unknown-table]
      Did you mean winners? Rename the file."
  `);
});
