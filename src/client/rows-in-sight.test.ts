import { expect, test } from 'vitest';
import { rowsInSight } from './rows-in-sight.ts';

const size = { height: 400, rowHeight: 40, count: 50_000 };

test('rows are drawn where the scroll bar is, with some to spare', () => {
  expect(rowsInSight({ ...size, top: 0 })).toEqual([0, 26]);
  expect(rowsInSight({ ...size, top: 4000 })).toEqual([92, 118]);
  expect(rowsInSight({ ...size, top: 50_000 * 40 - 400 })).toEqual([49_982, 50_000]);
});

test('a scroll bar that is left over from more rows draws the last ones, and no rows are none', () => {
  expect(rowsInSight({ ...size, count: 3, top: 4000 })).toEqual([0, 3]);
  expect(rowsInSight({ ...size, count: 0, top: 0 })).toEqual([0, 0]);
});
