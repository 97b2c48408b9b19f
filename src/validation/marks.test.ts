import { expect, test } from 'vitest';
import { cellDifferences } from './random-cells.ts';
import { marks, marksOf } from '#text/marks.ts';

test('on random cells the fast way and the whole way agree: npm run bench compares a million', () => {
  expect([...cellDifferences(20_000, 1)].slice(0, 5)).toEqual([]);
});

test('a usual sentence has no mark that a rule about damage needs', () => {
  const damage = marks.mixed | marks.rare | marks.spaces | marks.edge | marks.sign | marks.markup | marks.at;
  expect(marksOf('Майыптыгы бар балдарга — «Үмүт» борбору, №5, 2024-жыл.') & damage).toBe(0);
});
