import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a header in the first line is fine', () => {
  expect(messagesOfFiles('header-below', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('lines above the header are named', () => {
  expect(
    messagesOfFiles('header-below', [fileOf('data/payments.csv', 'Төлөмдөр 2024\n\nid,grant,date,amount,source\n')]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv:1: the names of the columns stand in line 3; above them are lines outside the table: “Төлөмдөр 2024” (lines: 2) [header-below]
      Delete these lines. The table was read from line 3 on."
  `);
});
