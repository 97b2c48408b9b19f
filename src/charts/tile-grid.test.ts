import { expect, test } from 'vitest';
import {
  corners,
  outline,
  largestRects,
  cellsByLetter,
  groupBorders,
  neighbours,
  type GridUnit,
} from '#charts/tile-grid.ts';

const size = { width: 10, height: 10 };
const drawing = cellsByLetter(['aab', 'acc', '.cc']);
const units = [...drawing].map(([key, cells]): GridUnit => ({ key, group: key === 'b' ? 'east' : 'west', cells }));
const cells = (letter: string) => drawing.get(letter) ?? [];

test('the corners of a stepped piece go round it once', () => {
  expect(corners(cells('a'))).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 2],
    [0, 2],
  ]);
});

test('a piece in two parts, or one with a hole, is refused', () => {
  expect(() =>
    corners([
      [0, 0],
      [1, 1],
    ]),
  ).toThrow('not one piece');
  expect(() =>
    corners([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [2, 1],
      [0, 2],
      [1, 2],
      [2, 2],
    ]),
  ).toThrow('not one piece');
});

test('an outline stays inside its piece by the inset, at inner corners too', () => {
  expect(outline(cells('a'), size, { inset: 1 })).toBe('M1 1h18v8h-10v10h-8Z');
});

test('outer corners are stepped by the notch', () => {
  expect(outline(cells('b'), size, { notch: 2 })).toBe('M20 2h2v-2h6v2h2v6h-2v2h-6v-2h-2Z');
});

test('a seam parts groups, and the rim goes round all', () => {
  expect(groupBorders(units, size)).toBe('M20 10H30M20 0V10');
  expect(groupBorders([{ key: 'x', group: 'x', cells: [[0, 0]] }], size, { rim: true })).toBe(
    'M0 0H10M0 0V10M0 10H10M10 0V10',
  );
});

test('the largest rectangles of a piece are found', () => {
  expect(largestRects(cells('a'))).toEqual([
    { col: 0, row: 0, cols: 1, rows: 2 },
    { col: 0, row: 0, cols: 2, rows: 1 },
  ]);
});

test('pieces that share an edge touch, a corner is not enough', () => {
  expect([...neighbours(units)].sort()).toEqual(['a b', 'a c', 'b c']);
  expect(
    neighbours([
      { key: 'a', group: 'g', cells: [[0, 0]] },
      { key: 'b', group: 'g', cells: [[1, 1]] },
    ]).size,
  ).toBe(0);
});
