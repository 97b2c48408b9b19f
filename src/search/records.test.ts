import { expect, test } from 'vitest';
import { numberedRecords, placeIn, sectionAt } from './records.ts';

test('behind a page stand its sections', () => {
  const recordOf = numberedRecords([
    [1, 2],
    [3, 1],
  ]);
  const records = Array.from({ length: 8 }, (_, record) => recordOf(record));
  expect(records.map(({ page, section }) => [page, section])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 0],
    [3, 0],
    [3, 1],
    [4, 0],
  ]);
});

test('an answer leads to the section that has most of its words, or to the page', () => {
  expect(sectionAt([placeIn(0, 3), placeIn(2, 7), placeIn(2, 90)])).toBe(2);
  expect(sectionAt([placeIn(0, 3), placeIn(2, 7)])).toBe(0);
  expect(sectionAt([])).toBe(0);
});
