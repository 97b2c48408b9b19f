import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('rows like the header are fine', () => {
  expect(
    messagesOfFiles('row-cells-differ', [
      fileOf('data/payments.csv', 'id,grant,date,amount,source\np-1,g,2024-01-01,5,s\n'),
    ]),
  ).toBe('');
});

test('empty cells too many are one finding for the file', () => {
  expect(
    messagesOfFiles('row-cells-differ', [
      fileOf('data/payments.csv', 'id,grant,date,amount,source\np-1,g,2024-01-01,5,s,\np-2,g,2024-01-02,5,s,\n'),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:2: empty cells too many at the end of rows (rows: 2) [row-cells-differ]
      Delete the separators too many."
  `);
});
