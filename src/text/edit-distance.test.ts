import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test('a letter more, less, other or swapped with its neighbour is one step', () => {
  expect(
    ['migrnat', 'migrants', 'migrat', 'mibrant', 'migrant'].map((word) => editDistance(word, 'migrant', 2)),
  ).toEqual([1, 1, 1, 1, 0]);
});

test('above the limit nothing is counted', () => {
  expect(editDistance('abc', 'xyz', 2)).toBe(3);
  expect(editDistance('', 'xyz', 2)).toBe(3);
});
