import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a table with a row is fine', () => {
  expect(messagesOf('rows-missing', { payments: [{}] })).toBe('');
});

test('a table with a header only is mentioned', () => {
  expect(messagesOf('rows-missing', { payments: [] })).toMatchInlineSnapshot(`
    "data/payments.csv:1: the table has columns but no rows [rows-missing]
      Add rows, or leave it so if there is truly nothing yet."
  `);
});
