import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a file without a mark is fine', () => {
  expect(messagesOfFiles('file-bom', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a byte-order mark is reported', () => {
  expect(messagesOfFiles('file-bom', [fileOf('data/payments.csv', '\ufeffid,grant,date,amount,source\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv: the file begins with an invisible mark (BOM) [file-bom]
        Save the file as “UTF-8 without BOM”; if you only have Excel, leave it: we read the file all the same."
    `);
});
