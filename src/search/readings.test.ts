import { expect, test } from 'vitest';
import { analyser } from './analyser.ts';
import { parseQuery } from './query.ts';
import { hiddenReadings, plainReadings } from './readings.ts';

const analysis = analyser();
const word = (typed: string) => {
  const [first] = parseQuery(typed).words;
  if (!first) throw new Error(`no word: ${typed}`);
  return first;
};

test('a word is first read in the language of the page, then in the others, then uncut', () => {
  const readings = plainReadings(word('мусора'), 'ky', analysis);
  expect(readings[0]).toMatchObject({ word: 'мусора', as: 'typed' });
  expect(readings).toContainEqual({ stem: analysis.stem('мусора', 'ru'), word: 'мусора', as: 'other-language' });
});

test('no stem is asked for twice', () => {
  const stems = plainReadings(word('шаар'), 'ky', analysis).map(({ stem }) => stem);
  expect(new Set(stems).size).toBe(stems.length);
});

test('Latin letters may spell a Cyrillic word, and the other keyboard may have been on', () => {
  expect(hiddenReadings(word('shaar'), 'ky', analysis)).toContainEqual(
    expect.objectContaining({ word: 'шаар', as: 'latin' }),
  );
  expect(hiddenReadings(word('ifffh'), 'ky', analysis)).toContainEqual(
    expect.objectContaining({ word: 'шааар', as: 'layout' }),
  );
});

test('a number has one reading only', () => {
  expect(plainReadings(word('2019'), 'ky', analysis)).toEqual([{ stem: '2019', word: '2019', as: 'typed' }]);
  expect(hiddenReadings(word('2019'), 'ky', analysis)).toEqual([]);
});
