import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('LF is fine', () => {
  expect(messagesOfFiles('file-line-ends', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('CRLF is reported with the number of lines', () => {
  expect(
    messagesOfFiles('file-line-ends', [fileOf('data/payments.csv', 'id,grant,date,amount,source\r\na,b,2020,1,s\r\n')]),
  ).toMatchInlineSnapshot(`
    "data/payments.csv: lines end as on Windows (CRLF): 2 [file-line-ends]
      Choose LF as line end in your editor; if you only have Excel, leave it: we read the file all the same."
  `);
});
