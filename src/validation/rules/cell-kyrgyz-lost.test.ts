import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('Russian text is not looked at', () => {
  expect(messagesOf('cell-kyrgyz-lost', { organizations: [{ name_ru: 'Айыл окмоту' }] })).toBe('');
});

test('a Kyrgyz word that lost its letters is reported', () => {
  expect(messagesOf('cell-kyrgyz-lost', { organizations: [{ name_ky: 'Ленин айыл окмоту' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 E2 name_ky: “окмоту” has lost its Kyrgyz letters [cell-kyrgyz-lost]
      Write ң, ө and ү: “өкмөт…”."
  `);
});
