import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a name with a sign is fine', () => {
  expect(messagesOf('cell-email', { organizations: [{ name_ru: 'Умут @ Бишкек' }] })).toBe('');
});

test('an address is reported and not repeated', () => {
  expect(messagesOf('cell-email', { organizations: [{ name_ru: 'umut@example.kg' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: this looks like an e-mail address: um••••••••••••• [cell-email]
      Delete the address; contacts stay on the page of the source."
  `);
});
