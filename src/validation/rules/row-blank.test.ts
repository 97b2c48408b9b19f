import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('the empty line at the end is no row', () => {
  expect(
    messagesOfFiles('row-blank', [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2020,1,s\n')]),
  ).toBe('');
});

test('rows without any text are counted, with and without commas', () => {
  expect(
    messagesOfFiles('row-blank', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n\n,,,,\na,b,2020,1,s\n')]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:2: rows without any text: 2 [row-blank]
      Delete them."
  `);
});

test('and nothing else is said about them', () => {
  expect(
    messagesOfFiles('cell-required', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n,,,,\n')]) +
      messagesOfFiles('row-too-short', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n\na,b,2020,1,s\n')]),
  ).toBe('');
});
