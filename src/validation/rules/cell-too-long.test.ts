import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a long sentence is fine', () => {
  expect(messagesOf('cell-too-long', { organizations: [{ name_ru: 'а'.repeat(10_000) }] })).toBe('');
});

test('a pasted document is reported, its text cut', () => {
  expect(messagesOf('cell-too-long', { organizations: [{ name_ru: 'а'.repeat(1_000_000) }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: the cell has 1,000,000 characters; the limit is 10,000 [cell-too-long]
      Keep the title or a short sentence, and put the document into the sources."
  `);
});
