import { expect, test } from 'vitest';
import { analyser } from './analyser.ts';
import { termsOf } from './terms-of.ts';

const terms = (text: string) => termsOf([{ text, language: 'ky' }], analyser()).map(({ term, word }) => [term, word]);

test('a word stands in the index as its closed stem, an amount as its digits', () => {
  expect(terms('Таштандылар, 400 миң сом')).toEqual([
    ['таштандыˑ', 'таштандылар'],
    ['400000ˑ', '400 миң'],
    ['сомˑ', 'сом'],
  ]);
});

test('a name with a hyphen is one word too, at a position of its own', () => {
  expect(terms('Ак-Булак').map(([term]) => term)).toEqual(['акˑ', 'булакˑ', 'акбулакˑ']);
});

test('a stop word and the end of a line take a position and match nothing', () => {
  expect(terms('бала жана\nаял').map(([term]) => term)).toEqual(['балаˑ', '·', '·', 'аялˑ']);
});
