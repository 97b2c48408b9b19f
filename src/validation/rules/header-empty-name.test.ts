import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('columns with names are fine', () => {
  expect(messagesOfFiles('header-empty-name', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('columns without a name are reported with their letter', () => {
  expect(messagesOfFiles('header-empty-name', [fileOf('data/payments.csv', 'id,grant,date,amount,source,, \n')]))
    .toMatchInlineSnapshot(`
    "data/payments.csv:1: a column has no name: F (columns without a name: 2) [header-empty-name]
      Give it its name from the template, or delete the column."
  `);
});
