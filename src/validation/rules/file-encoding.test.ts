import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('UTF-8 is fine', () => {
  expect(messagesOfFiles('file-encoding', [fileOf('data/payments.csv', 'id,grant,date,amount,source\nө,,,,\n')])).toBe(
    '',
  );
});

test('Windows-1251 is reported', () => {
  expect(
    messagesOfFiles('file-encoding', [fileOf('data/calls.csv', new Uint8Array([0x69, 0x64, 0x0a, 0xca, 0xee, 0xed]))]),
  ).toMatchInlineSnapshot(`
      "data/calls.csv: the file is Windows-1251, not UTF-8 [file-encoding]
        In Excel choose Save As → “CSV UTF-8 (Comma delimited)”."
    `);
});

test('UTF-16 is reported', () => {
  expect(messagesOfFiles('file-encoding', [fileOf('data/calls.csv', new Uint8Array([0xff, 0xfe, 0x69, 0, 0x64, 0]))]))
    .toMatchInlineSnapshot(`
      "data/calls.csv: the file is UTF-16, not UTF-8 [file-encoding]
        In Excel choose Save As → “CSV UTF-8 (Comma delimited)”."
    `);
});
