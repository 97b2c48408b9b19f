import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an id that only begins with such a name is fine', () => {
  expect(messagesOf('id-reserved', { calls: ['console', 'com', 'page-2', 'constructor'].map((id) => ({ id })) })).toBe(
    '',
  );
});

test('names of devices and of our own pages are reported', () => {
  expect(
    messagesOf('id-reserved', { calls: ['con', 'aux', 'nul', 'com1', 'index', 'page', '404'].map((id) => ({ id })) }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 A2 id: the code “con” means something else already [id-reserved]
      Add a word to it: place, year or subject.
    data/calls.csv:3 A3 id: the code “aux” means something else already [id-reserved]
      Add a word to it: place, year or subject.
    data/calls.csv:4 A4 id: the code “nul” means something else already [id-reserved]
      Add a word to it: place, year or subject.
    data/calls.csv:5 A5 id: the code “com1” means something else already [id-reserved]
      Add a word to it: place, year or subject.
    data/calls.csv:6 A6 id: the code “index” means something else already [id-reserved]
      Add a word to it: place, year or subject.
    data/calls.csv:7 A7 id: the code “page” means something else already [id-reserved]
      Add a word to it: place, year or subject.
    data/calls.csv:8 A8 id: the code “404” means something else already [id-reserved]
      Add a word to it: place, year or subject."
  `);
});
