import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('Kyrgyz, Russian, Turkish and French letters are fine', () => {
  expect(messagesOfFiles('file-mojibake', [fileOf('data/payments.csv', 'id\nӨнүгүү,Развитие,Çağrı,élève?\n')])).toBe(
    '',
  );
});

test('Cyrillic that was read with the wrong code page is reported with the number of lines', () => {
  expect(messagesOfFiles('file-mojibake', [fileOf('data/payments.csv', 'id\nРљРѕРЅРєСѓСЂСЃ\nÐ\u009aÐ¾Ð½\nÊîíêóðñ\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:2: “РљРѕРЅРєСѓСЂСЃ” is damaged text; lines like this: 3 [file-mojibake]
        Export the table again from where it comes from, as UTF-8; do not retype it."
    `);
});

test('letters that became question marks are reported', () => {
  expect(messagesOfFiles('file-mojibake', [fileOf('data/payments.csv', 'id\n??????\n')])).toMatchInlineSnapshot(`
    "data/payments.csv:2: “??????” is damaged text; lines like this: 1 [file-mojibake]
      Export the table again from where it comes from, as UTF-8; do not retype it."
  `);
});
