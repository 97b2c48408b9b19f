import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('every name once is fine', () => {
  expect(messagesOfFiles('header-duplicate', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a name that stands twice is reported with both letters', () => {
  expect(messagesOfFiles('header-duplicate', [fileOf('data/payments.csv', 'id,grant,date,amount,source,amount\n')]))
    .toMatchInlineSnapshot(`
      "data/payments.csv:1 D1 amount: “amount” names two columns, D and F [header-duplicate]
        Keep one of them, and delete or rename the other."
    `);
});
