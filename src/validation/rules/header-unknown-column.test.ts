import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('known columns are fine', () => {
  expect(messagesOfFiles('header-unknown-column', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe(
    '',
  );
});

test('a column of another world is reported, also when it is called like a method', () => {
  expect(
    messagesOfFiles('header-unknown-column', [
      fileOf('data/payments.csv', 'id,grant,date,amount,source,примечание,constructor\n'),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:1: the table has no column “примечание” [header-unknown-column]
      Delete it, or move what matters into a column of the template.
    data/payments.csv:1: the table has no column “constructor” [header-unknown-column]
      Delete it, or move what matters into a column of the template."
  `);
});

test('a column of ours in thousands is no stranger: what it means is said, and its numbers are not read as som', () => {
  const file = fileOf('data/payments.csv', 'id,grant,date,"Сумма, тыс. сом",source\n');
  expect(messagesOfFiles('header-unknown-column', [file])).toMatchInlineSnapshot(`
    "data/payments.csv:1: the table has no column “Сумма, тыс. сом” [header-unknown-column]
      This is the column amount, but in thousands or millions: turn the numbers into som, and call the column amount."
  `);
});
