import { expect, test } from 'vitest';
import { parted } from './parted.ts';
import { parseQuery } from './query.ts';

const known = new Set(['бала', 'бакча', 'кризис', 'борбор', 'кар', 'ылар']);
const partsOf = (query: string) =>
  parseQuery(query).words.map(
    (word) => parted(word, (one, two) => known.has(one) && known.has(two))?.map(({ folded }) => folded) ?? null,
  );

test('a word that joins two known ones is parted between them', () => {
  expect(partsOf('балабакча кризисборбор')).toEqual([
    ['бала', 'бакча'],
    ['кризис', 'борбор'],
  ]);
});

test('of two ways to part a word the one with the longer short part is taken', () => {
  const both = new Set(['абв', 'гдежз', 'абвг', 'дежз']);
  const [word] = parseQuery('абвгдежз').words;
  expect(word && parted(word, (one, two) => both.has(one) && both.has(two))?.map(({ folded }) => folded)).toEqual([
    'абвг',
    'дежз',
  ]);
});

test('a number, a short word and a word of unknown parts stay whole', () => {
  expect(partsOf('2019 кары ушундай')).toEqual([null, null, null]);
});
