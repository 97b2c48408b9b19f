import { expect, test } from 'vitest';
import { packVocabulary, wordList } from './spelling.ts';

const list = wordList(
  packVocabulary(
    new Map([
      ['каракол', 40],
      ['карабалт', 3],
      ['таштанды', 9],
      ['методолог', 1],
      ['ош', 30],
    ]),
  ),
);

test('a packed vocabulary is read back whole', () => {
  expect(['каракол', 'карабалт', 'таштанды', 'методолог', 'ош'].every(list.has)).toBe(true);
  expect(list.has('кара')).toBe(false);
});

test('the nearest word has the fewest changes', () => {
  expect(list.nearest('карокол')[0]?.term).toBe('каракол');
  expect(list.nearest('методалог')[0]?.term).toBe('методолог');
  expect(list.nearest('окно')).toEqual([]);
});

test('an empty vocabulary has nothing', () => {
  expect(wordList(packVocabulary(new Map())).nearest('каракол')).toEqual([]);
});
