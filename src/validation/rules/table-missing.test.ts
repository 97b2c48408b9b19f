import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a table that nothing needs may be missing', () => {
  expect(messagesOf('table-missing', { calls: [{}] })).toBe('');
});

test('a table that rows need is reported once for each column', () => {
  expect(
    messagesOf('table-missing', {
      winners: [{ call: 'a' }, { call: 'b' }],
      claims: [{ table: 'places', record: 'kg' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/claims.csv:2 C2 record: rows that refer to places: 1; there is no file of that table [table-missing]
      Check the whole folder, or add the file places.csv.
    data/winners.csv:2 B2 call: rows that refer to calls: 2; there is no file of that table [table-missing]
      Check the whole folder, or add the file calls.csv."
  `);
});
