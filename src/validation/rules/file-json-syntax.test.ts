import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a list of objects is fine', () => {
  expect(messagesOfFiles('file-json-syntax', [fileOf('data/payments.json', '[{"id": "a"}]')])).toBe('');
});

test('a missing bracket is reported', () => {
  expect(messagesOfFiles('file-json-syntax', [fileOf('data/payments.json', '[\n{"id": "a"')])).toMatchInlineSnapshot(`
    "data/payments.json:2: this is not valid JSON from here on [file-json-syntax]
      Look for a missing comma, quotation mark or bracket near this line."
  `);
});

test('an object instead of a list is reported', () => {
  expect(messagesOfFiles('file-json-syntax', [fileOf('data/payments.json', '{}')])).toMatchInlineSnapshot(`
    "data/payments.json:1: the file is not a list [file-json-syntax]
      Write a list of objects: [{"id": "…", …}, …]."
  `);
});

test('a number in the list is reported with its line', () => {
  expect(messagesOfFiles('file-json-syntax', [fileOf('data/payments.json', '[{},\n1]')])).toMatchInlineSnapshot(`
    "data/payments.json:2: this item of the list is not an object [file-json-syntax]
      Write a list of objects: [{"id": "…", …}, …]."
  `);
});

test('a thousand different keys are reported', () => {
  expect(
    messagesOfFiles('file-json-syntax', [
      fileOf('data/payments.json', JSON.stringify(Array.from({ length: 1000 }, (_, i) => ({ [i]: 1 })))),
    ]),
  ).toMatchInlineSnapshot(`
    "data/payments.json:1: the objects have more different keys than any table has columns [file-json-syntax]
      Write a list of objects: [{"id": "…", …}, …]."
  `);
});

test('a list of too many items is not called one of too many keys', () => {
  const items = fileOf('data/payments.json', `[${'{},'.repeat(400_000)}{}]`);
  expect(messagesOfFiles('file-json-syntax', [items])).toContain('the list has more items than any table has rows');
});
