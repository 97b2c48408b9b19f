import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('rows as long as the header are fine', () => {
  expect(
    messagesOfFiles('row-too-short', [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2020,1,s\n')]),
  ).toBe('');
});

test('missing cells are reported with the column where they begin', () => {
  expect(messagesOfFiles('row-too-short', [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2020\n')]))
    .toMatchInlineSnapshot(`
    "data/payments.csv:2: the row has cells: 3, the first line: 5; missing from amount on [row-too-short]
      Add the missing cells; an unknown value is an empty cell."
  `);
});
