import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('two pages are fine', () => {
  expect(
    messagesOf('source-url-duplicate', {
      sources: [
        { id: 's', url: 'https://example.kg/a' },
        { id: 't', url: 'https://example.kg/b' },
      ],
    }),
  ).toBe('');
});

test('one page with two codes is reported', () => {
  expect(
    messagesOf('source-url-duplicate', {
      sources: [
        { id: 's', url: 'https://example.kg/a' },
        { id: 't', url: 'http://www.example.kg/a/' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/sources.csv:3 J3 url: s has the same address [source-url-duplicate]
      Keep one of the two and use its code everywhere."
  `);
});
