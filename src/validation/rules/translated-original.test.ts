import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('other languages may be ours', () => {
  expect(
    messagesOf('translated-original', {
      calls: [{ title_ky: 'а', title_ru: 'а', title_language: 'ky', translated: 'ru' }],
    }),
  ).toBe('');
});

test('the original is not ours', () => {
  expect(messagesOf('translated-original', { calls: [{ title_ky: 'а', title_language: 'ky', translated: 'ky' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 K2 translated: “ky” is both the original language and a translation of ours [translated-original]
        Remove “ky” from translated, or correct title_language."
    `);
});
