import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a question at the end of a word is fine', () => {
  expect(messagesOfFiles('file-letters-lost', [fileOf('data/sources.csv', 'id,title\ns,Ким? Эмне?\n')])).toBe('');
});

test('question marks within Cyrillic words are reported', () => {
  expect(messagesOfFiles('file-letters-lost', [fileOf('data/sources.csv', 'id,title\ns,?йд? жардам\n')]))
    .toMatchInlineSnapshot(`
    "data/sources.csv:2: letters are lost: “?йд?” (places like this: 1) [file-letters-lost]
      Take the data once more from the first workbook (XLSX) or the source, and save it as “CSV UTF-8”. Saving this file again does not help."
  `);
});
