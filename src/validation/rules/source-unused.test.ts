import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a source that a row cites is fine', () => {
  expect(messagesOf('source-unused', { calls: [{}] })).toBe('');
});

test('a source that none cites is mentioned', () => {
  expect(messagesOf('source-unused', { sources: [{ id: 's' }, { id: 't' }], calls: [{}] })).toMatchInlineSnapshot(`
    "data/sources.csv:3 A3 id: no row cites the source “t” [source-unused]
      Cite it where it belongs, or delete it."
  `);
});
