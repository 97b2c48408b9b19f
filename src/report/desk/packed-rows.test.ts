import { expect, test } from 'vitest';
import { openRows, packRows } from './packed-rows.ts';

const rows = [['a', '', 'ү\n'], [], ['', '12', '🙂']];

test('what is packed is opened again as it was, rows without cells and cells without text too', () => {
  const { count, cells } = openRows(structuredClone(packRows(rows)));
  expect(Array.from({ length: count }, (_, row) => cells(row))).toEqual(rows);
  expect(cells(7)).toEqual([]);
});

test('a cell is changed where it is, and one behind the end of its row with empty cells in between', () => {
  const { cells, change } = openRows(packRows(rows));
  change(0, 1, 'b');
  change(1, 2, 'c');
  expect([cells(0), cells(1), cells(2)]).toEqual([['a', 'b', 'ү\n'], ['', '', 'c'], rows[2]]);
});
