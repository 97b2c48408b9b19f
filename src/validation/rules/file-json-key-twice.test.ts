import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('the same key in two objects is fine', () => {
  expect(messagesOfFiles('file-json-key-twice', [fileOf('data/payments.json', '[{"id": "a"}, {"id": "b"}]')])).toBe('');
});

test('a key that stands twice is reported', () => {
  expect(
    messagesOfFiles('file-json-key-twice', [fileOf('data/payments.json', '[{"id": "a",\n"amount": 1, "amount": 2}]')]),
  ).toMatchInlineSnapshot(`
    "data/payments.json:2: “amount” stands twice in one object [file-json-key-twice]
      Check which of them is right, and keep one."
  `);
});
