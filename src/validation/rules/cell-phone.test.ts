import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('amounts and years are fine', () => {
  expect(messagesOf('cell-phone', { organizations: [{ name_ru: '0 из 500, 2019-2020, 996 адам' }] })).toBe('');
});

test('telephone numbers are reported and not repeated', () => {
  expect(messagesOf('cell-phone', { organizations: [{ name_ru: 'тел. +996 (555) 12-34-56' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: this looks like a telephone number: +9••••••••••••••••• [cell-phone]
      Delete the number; contacts stay on the page of the source."
  `);
});

test('telephone numbers are reported and not repeated', () => {
  expect(messagesOf('cell-phone', { organizations: [{ name_ru: '0555 123 456' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: this looks like a telephone number: 05•••••••••• [cell-phone]
      Delete the number; contacts stay on the page of the source."
  `);
});
