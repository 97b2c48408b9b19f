import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('rows as long as the header are fine', () => {
  expect(
    messagesOfFiles('row-too-long', [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2020,1,s\n')]),
  ).toBe('');
});

test('a comma without quotation marks is reported', () => {
  expect(
    messagesOfFiles('row-too-long', [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2020,400,000,s\n')]),
  ).toMatchInlineSnapshot(`
      "data/payments.csv:2: the row has cells: 6, the first line: 5; left over: “s” [row-too-long]
        Put a text with a comma in quotation marks ("…"), or delete the surplus cells."
    `);
});
