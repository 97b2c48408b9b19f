import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const folded = (query: string) => parseQuery(query).words.map((word) => word.folded);

test('words that only put the question do not count, unless there are no others', () => {
  expect(folded('жана шаар үчүн')).toEqual(['шаар']);
  expect(folded('жана үчүн')).toHaveLength(2);
});

test('the currency beside a number is left out', () => {
  expect(folded('400 000 сом')).toEqual(['400000']);
  expect(folded('сом')).toEqual(['сом']);
});

test('a page may lack a word for money, but not when nothing else is asked', () => {
  expect(parseQuery('акча шаар').words.map(({ soft }) => soft)).toEqual([true, false]);
  expect(parseQuery('акча').words.map(({ soft }) => soft)).toEqual([false]);
});

test('a phrase has two words and stands in quotes of any kind', () => {
  expect(parseQuery('«Ак бала» "бир" “кош сөз”').phrases).toEqual(['Ак бала', 'кош сөз']);
});

test('a book pasted into the box is cut', () => {
  const words = Array.from({ length: 500 }, (_, i) => `шаар${String.fromCharCode(1072 + (i % 30))}`).join(' ');
  expect(folded(words).length).toBeLessThanOrEqual(10);
});

test('the word for a year beside its number is left out', () => {
  expect(folded('конкурс 2018 год')).toEqual(['конкурс', '2018']);
  expect(folded('2018-жылы')).toEqual(['2018']);
  expect(folded('жыл')).toEqual(['жыл']);
});
