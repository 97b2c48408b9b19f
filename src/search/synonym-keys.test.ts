import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { analyser } from './analyser.ts';
import { synonyms } from './synonyms.ts';
import { packSynonyms } from './pack-synonyms.ts';
import { synonymKey, synonymsIn, synonymsOf } from './synonym-keys.ts';

const known = { мусор: [1], 'кризис борбор': [2], борбор: [3] };

test('a phrase is a group of its own beside those of its words; a gap parts it', () => {
  expect([...synonymsIn(['кризис', 'борбор'], known)].sort()).toEqual([2, 3]);
  expect([...synonymsIn(['кризис', '', 'борбор'], known)]).toEqual([3]);
});

test('a word that every object has is no group', () => {
  expect(synonymsOf('constructor', known)).toEqual([]);
});

test('every group has a key of its own, which no word begins with', () => {
  const keys = Array.from({ length: 1000 }, (_, number) => synonymKey(number));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => key.startsWith('ь'))).toBe(true);
});

test('every word of every group leads to it, in each language', () => {
  const { analyse, stem } = analyser();
  const packed = packSynonyms({ analyse, stem });
  const lost = synonyms.flatMap((group, number) =>
    languages.filter((language) => {
      const stems = group[language].flatMap((phrase) => [...analyse(phrase, language).map((word) => word.stem), '']);
      return stems.length > 0 && !synonymsIn(stems, packed).has(number);
    }),
  );
  expect(lost).toEqual([]);
});
