import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('single spaces are fine', () => {
  expect(messagesOf('cell-double-spaces', { organizations: [{ name_ru: 'ОФ Умут' }] })).toBe('');
});

test('double and non-breaking spaces are reported', () => {
  expect(messagesOf('cell-double-spaces', { organizations: [{ name_ru: 'ОФ  Умут\u00a0плюс' }] }))
    .toMatchInlineSnapshot(`
      "data/organizations.csv:2 F2 name_ru: “ОФ  Умут плюс” has two spaces in a row or a non-breaking space [cell-double-spaces]
        Write “ОФ Умут плюс”."
    `);
});
