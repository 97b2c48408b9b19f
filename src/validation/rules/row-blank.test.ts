import { expect, test } from 'vitest';
import { fileOf, saidOf } from '#report/trial.ts';

test('the empty line at the end is no row', () => {
  expect(saidOf('row-blank', [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2020,1,s\n')])).toBe('');
});

test('rows without any text are counted, with and without commas', () => {
  expect(saidOf('row-blank', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n\n,,,,\na,b,2020,1,s\n')]))
    .toMatchInlineSnapshot(`
    "data/payments.csv:2: rows without any text: 2 [row-blank]
      Delete them."
  `);
});

test('and nothing else is said about them', () => {
  expect(
    saidOf('cell-required', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n,,,,\n')]) +
      saidOf('row-too-short', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n\na,b,2020,1,s\n')]),
  ).toBe('');
});
