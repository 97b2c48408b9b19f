import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { analyser } from './analyser.ts';
import { lexiconOf } from './lexicon.ts';

const place = (name_ky: string) => sampleRecord('places', { id: 'p', kind: 'aiyl-aimak', status: 'current', name_ky });
const lexicon = (...names: string[]) => lexiconOf(join({ ...emptyDataset(), places: names.map(place) }));

test('a name that looks like a case is kept whole, its own cases still meet it', () => {
  const names = lexicon('Кемин району');
  expect(names).toContain('кемин');
  const { stem } = analyser(names);
  expect(stem('кемин', 'ky')).toBe('кемин');
  expect(stem('кеминде', 'ky')).toBe('кемин');
});

test('words for kinds of places and ordinary words are no names', () => {
  expect(lexicon('Жылы айылы')).toEqual([]);
});

test('a hyphenated name is known in one word, too', () => {
  expect(lexicon('Ак-Кемин')).toContain('аккемин');
});
