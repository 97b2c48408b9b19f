import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('three languages, or none, are fine', () => {
  expect(
    messagesOf('title-missing-language', { organizations: [{ name_ky: 'а', name_ru: 'а', name_en: 'a' }, {}] }),
  ).toBe('');
});

test('gaps are counted once for each column', () => {
  expect(messagesOf('title-missing-language', { organizations: [{ name_ru: 'а' }, { name_ru: 'б', name_en: 'b' }] }))
    .toMatchInlineSnapshot(`
      "data/organizations.csv:2 G2 name_en: rows without a text in “en”: 1 of 2 [title-missing-language]
        Translate what you can and name the language in translated.
      data/organizations.csv:2 E2 name_ky: rows without a text in “ky”: 2 of 2 [title-missing-language]
        Translate what you can and name the language in translated."
    `);
});
