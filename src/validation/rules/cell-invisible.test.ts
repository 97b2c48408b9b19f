import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('visible letters are fine', () => {
  expect(messagesOf('cell-invisible', { organizations: [{ name_ru: 'ОФ «Умут» – 2' }] })).toBe('');
});

test('a direction mark is reported', () => {
  expect(messagesOf('cell-invisible', { organizations: [{ name_ru: 'ОФ \u202eтумУ' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: the cell holds an invisible character, U+202E [cell-invisible]
      Delete the text and retype it; do not paste it."
  `);
});

test.for([
  ['\u{e0041}', 'U+E0041'],
  ['\u3164', 'U+3164'],
  ['\u2800', 'U+2800'],
  ['\u034f', 'U+034F'],
  ['\u180e', 'U+180E'],
  ['\ufe0f', 'U+FE0F'],
  ['\u{e0100}', 'U+E0100'],
  ['\ue000', 'U+E000'],
  ['\u200d', 'U+200D'],
  ['\t', 'U+0009'],
] as const)('%j, which is drawn as nothing or as anything, is reported', ([character, name]) => {
  expect(messagesOf('cell-invisible', { organizations: [{ name_ru: `Ум${character}ут` }] })).toContain(name);
});
