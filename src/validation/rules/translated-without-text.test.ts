import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a translation that is there is fine', () => {
  expect(messagesOf('translated-without-text', { organizations: [{ name_en: 'Hope', translated: 'en' }] })).toBe('');
});

test('a missing one is reported', () => {
  expect(messagesOf('translated-without-text', { organizations: [{ name_en: 'Hope', translated: 'ru en' }] }))
    .toMatchInlineSnapshot(`
      "data/organizations.csv:2 H2 translated: translated names “ru”, but name_ru is empty [translated-without-text]
        Fill in name_ru, or remove “ru”."
    `);
});
