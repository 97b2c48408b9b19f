import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('rows are rows', () => {
  expect(
    messagesOfFiles('row-not-data', [
      fileOf('data/payments.csv', 'id,grant,date,amount,source\np-1,g,2024-01-01,5,s\n'),
    ]),
  ).toBe('');
});

test('labels, numbers of columns and notes are no rows', () => {
  expect(
    messagesOfFiles('row-not-data', [
      fileOf(
        'data/payments.csv',
        'id,grant,date,amount,source\nКод,Грант,Дата,Сумма,Источник\n1,2,3,4,5\np-1,g,2024-01-01,5,s\n* Алдын ала маалымат,,,,\n',
      ),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:2: the names of the columns are repeated in words [row-not-data]
      Delete it.
    data/payments.csv:3: a row with the numbers of the columns [row-not-data]
      Delete it.
    data/payments.csv:5: no row of the table but a note: “* Алдын ала маалымат” (rows: 1) [row-not-data]
      Delete it."
  `);
});
