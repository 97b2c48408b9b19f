import type { Decoded } from '#model/decode.ts';
import type { RawFile, RawRow } from '#model/raw.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { takes } from '#schemas/plain-value.ts';
import type { Column } from '#schemas/table.ts';
import type { CellMarks } from '#intake/split-cells.ts';
import { marks } from '#text/marks.ts';
import { isCutOff } from './cut-off.ts';

/** A row whose cells stand in other columns than theirs. */
export interface ShiftedRow {
  line: number;
  /** The place of the first cell that does. */
  at: number;
  /** What stands there, with the cell before. */
  value: string;
}

/** Fewer cells than these may be wrong for reasons of their own. */
const enough = 2;

/**
 * The rows of a file in which a comma cut a cell in two, or a cell was lost, while their number of cells stays right: the refused cells would all fit
 * one column further on, or a text goes on in the next cell.
 */
export function shiftedRows(
  raw: RawFile,
  { lost }: Pick<Decoded<TableName>, 'lost'>,
  marked: CellMarks | null,
): ShiftedRow[] {
  const refused = new Map(
    lost.map(({ origin, refusals }) => [origin.line, refusals.map(({ column }) => raw.header.indexOf(column))]),
  );
  const mayBeCut = (line: number) => ((marked?.marksOn(line) ?? marks.edge) & marks.edge) !== 0;
  const shifted: ShiftedRow[] = [];
  for (const row of raw.rows) {
    if (row.cells.length !== raw.header.length) continue;
    const at = (mayBeCut(row.line) ? cutAt(raw, row) : null) ?? shiftAt(raw, row, refused.get(row.line));
    if (at === null) continue;
    shifted.push({ line: row.line, at, value: row.cells.slice(Math.max(0, at - 1), at + 1).join(',') });
  }
  return shifted;
}

const space = 32;

/** Where a text goes on in the next cell. */
function cutAt({ header, table }: RawFile, { cells }: RawRow): number | null {
  const at = cells.findIndex((cell, i) => cell.charCodeAt(0) === space && isCutOff(cell, cells[i - 1]));
  return at > 0 && columnsOf(table)[header[at - 1] ?? '']?.kind === 'text' ? at : null;
}

/** Where cells begin that all fit one column further to the left, or all to the right. */
function shiftAt({ header, table }: RawFile, { cells }: RawRow, refused: readonly number[] = []): number | null {
  if (refused.length < enough) return null;
  const filled = refused.filter((at) => at >= 0 && cells[at] !== '');
  const [first] = filled;
  if (first === undefined || filled.length < enough) return null;
  const fits = (by: number) => filled.every((at) => belongs(cells[at] ?? '', columnsOf(table)[header[at + by] ?? '']));
  return fits(-1) || fits(1) ? first : null;
}

/** Whether a column takes a text, and not whatever is written into it. */
const belongs = (text: string, column: Column | undefined) =>
  column !== undefined && column.kind !== 'text' && column.kind !== 'names' && takes(column, text);
