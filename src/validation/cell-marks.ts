import type { RawRow } from '#model/raw.ts';
import { codeUnitsOf, marksOf, marksUpTo, marksWithin, type Marks } from './marks.ts';

/** A row of a text of CSV, or of a sheet, and what stands in it. */
interface MarkedRow {
  line: number;
  /** Where it begins and ends in the text; nowhere in a sheet. */
  start: number;
  end: number;
  /** The place of the marks of its first cell among those of all cells. */
  first: number;
  /** The marks of all its cells together. */
  marks: Marks;
}

/** What stands in the cells of a text of CSV, or of a sheet, seen in one look at each character. */
export interface CellMarks {
  rows: readonly MarkedRow[];
  cells: readonly Marks[];
  /** The place of the marks of the first cell of the row that begins on a line; -1 where no row of so many cells does. */
  firstOf: (line: number, cells: number) => number;
}

const quote = 34;
const lineFeed = 10;

/** The marks of all cells of a text of CSV whose lines end with LF; null where quotation marks stand so that its cells are not certain. */
export function cellMarks(text: string, separator: string): CellMarks | null {
  const codes = codeUnitsOf(text);
  const sign = separator.charCodeAt(0);
  const rows: MarkedRow[] = [];
  const cells: Marks[] = [];
  let line = 1;
  for (let at = 0; at < codes.length;) {
    const row: MarkedRow = { line, start: at, end: at, first: cells.length, marks: 0 };
    for (let isOpen = true; isOpen; at += 1) {
      const cell = cellAt(codes, at, sign);
      if (cell === null) return null;
      cells.push(cell.marks);
      row.marks |= cell.marks;
      line += cell.breaks;
      at = cell.end;
      isOpen = codes[at] === sign;
    }
    row.end = at - 1;
    line += 1;
    rows.push(row);
  }
  return { rows, cells, firstOf: placesOf(rows, cells.length) };
}

/** The marks of all cells of a sheet. */
export function sheetMarks(all: readonly RawRow[]): CellMarks {
  const cells: Marks[] = [];
  const rows = all.map(({ line, cells: texts }): MarkedRow => {
    const row = { line, start: 0, end: 0, first: cells.length, marks: 0 };
    for (const text of texts) {
      const own = text === '' ? 0 : marksOf(text);
      cells.push(own);
      row.marks |= own;
    }
    return row;
  });
  return { rows, cells, firstOf: placesOf(rows, cells.length) };
}

/** Where the marks of each row begin, by the line on which it begins. */
function placesOf(rows: readonly MarkedRow[], cells: number): CellMarks['firstOf'] {
  const at = new Int32Array((rows.at(-1)?.line ?? 0) + 1).fill(-1);
  for (const [i, { line }] of rows.entries()) at[line] = i;
  return (line, count) => {
    const i = at[line] ?? -1;
    const first = rows[i]?.first ?? 0;
    return i >= 0 && (rows[i + 1]?.first ?? cells) - first === count ? first : -1;
  };
}

/** One cell: its marks, where it ends, and the line breaks in it. The same object every time, so that no cell needs memory of its own. */
const found = { marks: 0, end: 0, breaks: 0 };

function cellAt(codes: Uint16Array, start: number, separator: number): typeof found | null {
  if (codes[start] === quote) return quotedAt(codes, start, separator);
  const { marks, end } = marksUpTo(codes, start, separator);
  found.marks = marks;
  found.end = end;
  found.breaks = 0;
  return found;
}

/** A cell between quotation marks; null when anything but the end of the cell follows the last of them. */
function quotedAt(codes: Uint16Array, start: number, separator: number): typeof found | null {
  let end = start + 1;
  let doubled = 0;
  found.breaks = 0;
  for (; codes[end] !== quote || codes[end + 1] === quote; end += 1) {
    if (end >= codes.length) return null;
    if (codes[end] === lineFeed) found.breaks += 1;
    if (codes[end] !== quote) continue;
    doubled += 1;
    end += 1;
  }
  found.marks = marksWithin(codes, start + 1, end, doubled);
  found.end = end + 1;
  const after = codes[found.end];
  return after === undefined || after === separator || after === lineFeed ? found : null;
}
