import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('abbreviations are fine', () => {
  expect(messagesOf('title-shouting', { organizations: [{ name_ru: 'МТСОМ КР и ОФ «Умут»' }] })).toBe('');
});

test('capitals are mentioned', () => {
  expect(messagesOf('title-shouting', { organizations: [{ name_ru: 'ОБЩЕСТВЕННЫЙ ФОНД «УМУТ ПЛЮС»' }] }))
    .toMatchInlineSnapshot(`
      "data/organizations.csv:2 F2 name_ru: “ОБЩЕСТВЕННЫЙ ФОНД «УМУТ ПЛЮС»” is written in capitals [title-shouting]
        Write it as in a sentence; keep capitals for abbreviations."
    `);
});
