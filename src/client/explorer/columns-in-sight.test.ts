import { expect, test } from 'vitest';
import { columnsInSight } from './columns-in-sight.ts';

const widths = [100, 200, 200, 200, 200];

test('beside the first column, which stays, those are drawn that are seen in part', () => {
  expect(columnsInSight(widths, { left: 0, width: 400 })).toEqual([1, 3]);
  expect(columnsInSight(widths, { left: 200, width: 400 })).toEqual([2, 4]);
  expect(columnsInSight(widths, { left: 250, width: 400 })).toEqual([2, 4]);
  expect(columnsInSight(widths, { left: 500, width: 400 })).toEqual([3, 5]);
});

test('where all have room all are drawn, and where none has, none', () => {
  expect(columnsInSight(widths, { left: 0, width: 1000 })).toEqual([1, 5]);
  expect(columnsInSight([100], { left: 0, width: 400 })).toEqual([1, 1]);
  expect(columnsInSight([], { left: 0, width: 400 })).toEqual([0, 0]);
});
