import { rowLimit } from '#model/csv.ts';
import type { RawRow } from '#model/raw.ts';
import { codeUnitsOf, marksOf, marksUpTo, marksWithin, type Marks } from '#text/marks.ts';

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
  cells: Uint32Array;
  /** The place of the marks of the first cell of the row that begins on a line; -1 where no row of so many cells does. */
  firstOf: (line: number, cells: number) => number;
  /** The marks of all cells of the row that begins on a line; null where none does. */
  marksOn: (line: number) => Marks | null;
}

/** The rows of a text of CSV, and what stands in their cells. */
export interface SplitCells {
  rows: readonly RawRow[];
  marks: CellMarks;
}

const quote = 34;
const lineFeed = 10;

/**
 * Splits a text of CSV whose lines end with LF while it looks at its characters, as Papa would; null where quotation marks stand so that its cells
 * are not certain, and of more rows than a table has.
 */
export function splitCells(text: string, separator: string): SplitCells | null {
  const codes = codeUnitsOf(text);
  const sign = separator.charCodeAt(0);
  const textAt = textsOf(text, codes);
  const rows: RawRow[] = [];
  const marked: MarkedRow[] = [];
  const marks = growing();
  let blank: readonly string[] = [];
  let line = 1;
  for (let at = 0; at < codes.length;) {
    const row: MarkedRow = { line, start: at, end: at, first: marks.count, marks: 0 };
    const cells = blank.slice();
    let count = 0;
    for (let isOpen = true; isOpen; at += 1) {
      const cell = cellAt(codes, at, sign);
      if (cell === null) return null;
      marks.push(cell.marks);
      cells[count] = textAt(at, cell);
      count += 1;
      row.marks |= cell.marks;
      line += cell.breaks;
      at = cell.end;
      isOpen = codes[at] === sign;
    }
    if (count < cells.length) cells.length = count;
    if (rows.length === 0) blank = cells.map(() => '');
    rows.push({ line: row.line, cells });
    if (rows.length > rowLimit + 1) return null;
    row.end = at - 1;
    line += 1;
    marked.push(row);
  }
  if (rows.length > 1 && isBlank(rows.at(-1)) && !text.endsWith('\n')) rows.pop();
  return { rows, marks: { rows: marked, cells: marks.all(), ...byLine(marked, marks.count) } };
}

/** Numbers that become more and more, in as little memory as they need. */
function growing() {
  let numbers = new Uint32Array(1024);
  return {
    count: 0,
    push(number: number) {
      if (this.count === numbers.length) {
        const more = new Uint32Array(2 * this.count);
        more.set(numbers);
        numbers = more;
      }
      numbers[this.count] = number;
      this.count += 1;
    },
    all: () => numbers,
  };
}

/** An empty cell between quotation marks, at the end of a text, is no row. */
const isBlank = (row: RawRow | undefined) => row?.cells.length === 1 && row.cells[0] === '';

/** The marks of all cells of a sheet. */
export function sheetMarks(all: readonly RawRow[]): CellMarks {
  const cells = growing();
  const rows = all.map(({ line, cells: texts }): MarkedRow => {
    const row = { line, start: 0, end: 0, first: cells.count, marks: 0 };
    for (const text of texts) {
      const own = text === '' ? 0 : marksOf(text);
      cells.push(own);
      row.marks |= own;
    }
    return row;
  });
  return { rows, cells: cells.all(), ...byLine(rows, cells.count) };
}

/** Finds the marks of a row by the line on which it begins. */
function byLine(rows: readonly MarkedRow[], cells: number): Pick<CellMarks, 'firstOf' | 'marksOn'> {
  const at = new Int32Array((rows.at(-1)?.line ?? 0) + 1).fill(-1);
  for (const [i, { line }] of rows.entries()) at[line] = i;
  const firstOf = (line: number, count: number) => {
    const i = at[line] ?? -1;
    const first = rows[i]?.first ?? 0;
    return i >= 0 && (rows[i + 1]?.first ?? cells) - first === count ? first : -1;
  };
  return { firstOf, marksOn: (line) => rows[at[line] ?? -1]?.marks ?? null };
}

/** One cell: its marks, where it ends, the number that equal texts share, the line breaks in it and the quotation marks that are doubled. The same object every time, so that no cell needs memory of its own. */
const found = { marks: 0, end: 0, hash: 0, breaks: 0, doubled: 0, isQuoted: false };
type FoundCell = typeof found;

function cellAt(codes: Uint16Array, start: number, separator: number): FoundCell | null {
  found.breaks = 0;
  found.doubled = 0;
  found.isQuoted = codes[start] === quote;
  if (found.isQuoted) return quotedAt(codes, start, separator);
  const { marks, end, hash } = marksUpTo(codes, start, separator);
  found.marks = marks;
  found.end = end;
  found.hash = hash;
  return found;
}

/** A cell between quotation marks; null when anything but the end of the cell follows the last of them. */
function quotedAt(codes: Uint16Array, start: number, separator: number): FoundCell | null {
  let end = start + 1;
  for (; codes[end] !== quote || codes[end + 1] === quote; end += 1) {
    if (end >= codes.length) return null;
    if (codes[end] === lineFeed) found.breaks += 1;
    if (codes[end] !== quote) continue;
    found.doubled += 1;
    end += 1;
  }
  found.marks = marksWithin(codes, start + 1, end, found.doubled);
  found.end = end + 1;
  const after = codes[found.end];
  return after === undefined || after === separator || after === lineFeed ? found : null;
}

/** Gives the texts of cells: of those that stood in the same words before, the one from there, which then is held and compared but once. */
function textsOf(text: string, codes: Uint16Array): (start: number, cell: FoundCell) => string {
  const slots = 1 << Math.min(14, Math.max(6, 32 - Math.clz32(text.length >> 6)));
  const hashes = new Int32Array(slots);
  const starts = new Int32Array(slots);
  const texts = Array.from({ length: slots }, () => '');
  return (start, { end, hash, isQuoted, doubled }) => {
    if (isQuoted) return unquoted(text.slice(start + 1, end - 1), doubled);
    if (start === end) return '';
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const before = texts[slot] ?? '';
    if (hashes[slot] === hash && before.length === end - start && isSame(codes, starts[slot] ?? 0, start, end))
      return before;
    const own = text.slice(start, end);
    hashes[slot] = hash;
    starts[slot] = start;
    texts[slot] = own;
    return own;
  };
}

const unquoted = (text: string, doubled: number) => (doubled === 0 ? text : text.replaceAll('""', '"'));

/** Whether the same characters stand at two places. */
function isSame(codes: Uint16Array, before: number, start: number, end: number) {
  for (let i = start, j = before; i < end; i += 1, j += 1) if (codes[i] !== codes[j]) return false;
  return true;
}
