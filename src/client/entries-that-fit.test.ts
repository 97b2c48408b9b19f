import { expect, test } from 'vitest';
import { entriesThatFit } from './entries-that-fit.ts';

const texts = ['Коомдук кеңеш\n  общественный совет', 'Кеңеш берүү', 'айыл өкмөтү'];

test('every word must be there, in any order and in plain letters', () => {
  expect(entriesThatFit(texts, 'КЕНЕШ коомдук')).toEqual([true, false, false]);
  expect(entriesThatFit(texts, 'окмоту')).toEqual([false, false, true]);
});

test('nothing asked fits everything', () => {
  expect(entriesThatFit(texts, '  ')).toEqual([true, true, true]);
});

test('what no text has fits none', () => {
  expect(entriesThatFit(texts, 'кеңеш жок')).toEqual([false, false, false]);
});
