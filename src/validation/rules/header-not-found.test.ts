import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a header with one known column is a header', () => {
  expect(messagesOfFiles('header-not-found', [fileOf('data/payments.csv', 'id,x\n')])).toBe('');
});

test('a first line without any name is reported', () => {
  expect(messagesOfFiles('header-not-found', [fileOf('data/payments.csv', 'Төлөмдөр 2024\nа,б,в\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:1: the first line names no column of this table: “Төлөмдөр 2024” [header-not-found]
        Remove titles above the table, and put this line first: id,grant,date,amount,source"
    `);
});
