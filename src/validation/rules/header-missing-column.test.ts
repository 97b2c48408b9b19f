import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('all required columns are there', () => {
  expect(messagesOfFiles('header-missing-column', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe(
    '',
  );
});

test('a required column that is missing is reported once, not in every row', () => {
  expect(
    messagesOfFiles('header-missing-column', [
      fileOf('data/payments.csv', 'id,grant,date,source\na,b,2020,s\nc,d,2020,s\n'),
    ]) + messagesOfFiles('cell-required', [fileOf('data/payments.csv', 'id,grant,date,source\na,b,2020,s\n')]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:1 amount: the column amount is missing [header-missing-column]
      Add the column amount with a value in every row."
  `);
});
