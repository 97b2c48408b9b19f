import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a copy, its checksum, or no page at all is fine', () => {
  expect(
    messagesOf('source-not-archived', {
      sources: [
        { id: 's' },
        { id: 't', url: 'https://example.kg', archived_url: 'https://web.archive.org/x' },
        { id: 'u', url: 'https://example.kg/b', sha256: 'a'.repeat(64) },
      ],
    }),
  ).toBe('');
});

test('pages without a copy are counted once', () => {
  expect(
    messagesOf('source-not-archived', {
      sources: [
        { id: 's', url: 'https://example.kg' },
        { id: 't', url: 'https://example.kg/b' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/sources.csv:2 K2 archived_url: sources without an archived copy or checksum: 2 of 2 [source-not-archived]
      Archive the pages and write the addresses into archived_url."
  `);
});
