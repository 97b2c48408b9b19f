import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a row is no total', () => {
  expect(
    messagesOfFiles('row-total', [fileOf('data/payments.csv', 'id,grant,date,amount,source\np-1,g,2024-01-01,5,s\n')]),
  ).toBe('');
});

test('a total is no row, whatever stands in its other cells', () => {
  expect(
    messagesOfFiles('row-total', [
      fileOf(
        'data/payments.csv',
        'id,grant,date,amount,source\np-1,g,2024-01-01,5,s\nБардыгы,,,5,\ntotal,g,2024,5,s\n',
      ),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:3: this is a total, not a row: “Бардыгы · 5” (rows like this: 2) [row-total]
      Delete it: the site adds up by itself."
  `);
});
