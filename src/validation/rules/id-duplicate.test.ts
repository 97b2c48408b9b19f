import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('one id in two tables is fine', () => {
  expect(messagesOf('id-duplicate', { calls: [{ id: 'a' }], winners: [{ id: 'a' }] })).toBe('');
});

test('one id in two rows is reported with the first', () => {
  expect(messagesOf('id-duplicate', { calls: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:4 A4 id: the code “a” is taken: data/calls.csv:2 [id-duplicate]
      Give this row its own code; never change the older one."
  `);
});
