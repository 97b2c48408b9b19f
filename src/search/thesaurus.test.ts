import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { analyser } from './analyser.ts';
import { concepts } from './concepts.ts';
import { packConcepts } from './pack-concepts.ts';
import { conceptKey, conceptsOf, thoughtsOf } from './thesaurus.ts';

const known = { мусор: [1], 'кризис борбор': [2], борбор: [3] };

test('a phrase is a thought of its own beside those of its words; a gap parts it', () => {
  expect([...conceptsOf(['кризис', 'борбор'], known)].sort()).toEqual([2, 3]);
  expect([...conceptsOf(['кризис', '', 'борбор'], known)]).toEqual([3]);
});

test('a word that every object has is no thought', () => {
  expect(thoughtsOf('constructor', known)).toEqual([]);
});

test('every thought has a key of its own, which no word begins with', () => {
  const keys = Array.from({ length: 1000 }, (_, number) => conceptKey(number));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => key.startsWith('ь'))).toBe(true);
});

test('every word of every thought leads to it, in each language', () => {
  const { analyse, stem } = analyser();
  const packed = packConcepts({ analyse, stem });
  const lost = concepts.flatMap((thought, number) =>
    languages.filter((language) => {
      const stems = thought[language].flatMap((phrase) => [...analyse(phrase, language).map((word) => word.stem), '']);
      return stems.length > 0 && !conceptsOf(stems, packed).has(number);
    }),
  );
  expect(lost).toEqual([]);
});
