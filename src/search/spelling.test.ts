import { expect, test } from 'vitest';
import { packVocabulary, wordList } from './spelling.ts';

const list = wordList(
  packVocabulary(
    new Map([
      ['каракол', { pages: 40, word: 'каракол' }],
      ['карабалт', { pages: 3, word: 'кара-балта' }],
      ['таштанды', { pages: 9, word: 'таштандысы' }],
      ['методолог', { pages: 1, word: 'методологияны' }],
      ['ош', { pages: 30, word: null }],
    ]),
  ),
);

test('a packed vocabulary is read back whole', () => {
  expect(['каракол', 'карабалт', 'таштанды', 'методолог', 'ош'].every(list.has)).toBe(true);
  expect(list.has('кара')).toBe(false);
});

test('a stem is shown as a page prints it', () => {
  expect(['карабалт', 'таштанды', 'методолог', 'ош', 'жок'].map(list.printed)).toEqual([
    'кара-балта',
    'таштандысы',
    'методологияны',
    'ош',
    'жок',
  ]);
});

test('the nearest word has the fewest changes', () => {
  expect(list.nearest('карокол')[0]?.term).toBe('каракол');
  expect(list.nearest('методалог')[0]?.term).toBe('методолог');
  expect(list.nearest('окно')).toEqual([]);
});

test('an empty vocabulary has nothing', () => {
  expect(wordList(packVocabulary(new Map())).nearest('каракол')).toEqual([]);
});
