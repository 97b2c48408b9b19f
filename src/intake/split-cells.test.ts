import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, writeCsvRows } from '#model/csv.ts';
import { marksOf } from '#text/marks.ts';
import { splitCells } from './split-cells.ts';

const pieces = [
  'a',
  'Ж',
  'ФОНД',
  ' ',
  '  ',
  '"',
  '""',
  ',',
  ';',
  '\n',
  '=1',
  '-',
  '0555 12-34-56',
  '«',
  '??',
  'é',
  'a'.repeat(30),
];
const cell = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(''));
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

test('every cell of a text has the marks that it has by itself, between quotation marks too', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';'), (rows, delimiter) => {
      const text = writeCsvRows(rows, { delimiter });
      const marked = splitCells(text, delimiter)?.marks;
      const { header, rows: body } = parseCsv(text, delimiter);
      for (const { line, cells } of [{ line: 1, cells: header }, ...body]) {
        const first = marked?.firstOf(line, cells.length) ?? -1;
        if (cells.every((text) => text === '')) continue;
        expect(cells.map((_, at) => marked?.cells[first + at])).toEqual(cells.map(marksOf));
      }
    }),
  );
});

test('of a text whose quotation marks do not close, or close within a cell, nothing is said', () => {
  expect(splitCells('a,"b\nc,d\n', ',')).toBeNull();
  expect(splitCells('a,"b"c\n', ',')).toBeNull();
});

test('a row of another number of cells, and a line on which none begins, have no place', () => {
  const marked = splitCells('a,"b\nc"\nd\n', ',')?.marks;
  expect([1, 2, 3, 4].map((line) => marked?.firstOf(line, 2))).toEqual([0, -1, -1, -1]);
  expect(marked?.firstOf(3, 1)).toBe(2);
});

test('a text falls into the same cells as Papa makes of it, or into none', () => {
  const texts = fc.array(fc.constantFrom(...pieces, 'Ж, ФОНД', 'a', ',', '\n', '"'), { maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.constantFrom(',', ';'), (parts, delimiter) => {
      const text = parts.join('');
      const split = splitCells(text, delimiter);
      if (split === null || text === '') return;
      const { header, rows } = parseCsv(text, delimiter);
      expect(split.rows).toEqual([{ line: 1, cells: header }, ...rows]);
    }),
    { numRuns: 2000 },
  );
});
