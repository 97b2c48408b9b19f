import { columnsOf, type TableName } from '#schemas/index.ts';
import { columnReader, Refusal, type ColumnReader } from './column-reader.ts';
import type { Origin, RecordOf } from './dataset.ts';
import { joinColumns, valueIn, type DecodedColumn, type DecodedColumns } from './decoded-column.ts';
import type { RawFile, RawRow } from './raw.ts';

/** A cell that its schema refused; `code` is the error of the cell type in src/schemas/cells.ts. */
export interface Refused {
  code: string;
  column: string;
  value: string;
}

/** The texts of a row, by column. */
export type RowTexts = Readonly<Record<string, string>>;

/** Gives the text of a column in a row that could not become a record, as far as its cells can be assigned to columns. */
export type LostTexts = (column: string) => string;

/** A row that was left out. */
interface LostRow {
  origin: Origin;
  textOf: LostTexts;
  /** None when the row has a wrong number of cells. */
  refusals: readonly Refusal[];
}

export interface Decoded<N extends TableName> {
  records: RecordOf<N>[];
  /** Where each of the records stands. */
  origins: Origin[];
  lost: LostRow[];
  /** Its columns, in the order of the records. */
  columns: DecodedColumns;
}

/**
 * Turns the raw rows of one table into records, whatever the order of the columns.
 * A row with a wrong number of cells is left out (a structure rule reports it); a row with a refused cell is left out with its refusals;
 * a row without any text is skipped.
 */
export function decodeTable<N extends TableName>(name: N, files: readonly RawFile[]): Decoded<N> {
  const parts = files.map((raw) => decodeFile<N>(raw, name));
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return {
    records: parts.flatMap(({ records }) => records),
    origins: parts.flatMap(({ origins }) => origins),
    lost: parts.flatMap(({ lost }) => lost),
    columns: joinColumns(parts.map(({ columns }) => columns)),
  };
}

function decodeFile<N extends TableName>(raw: RawFile, name: N): Decoded<N> {
  const { file, format, header } = raw;
  const rows = raw.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isWhole = ({ cells }: RawRow) => format !== 'csv' || cells.length === header.length;
  const whole = rows.every(isWhole) ? rows : rows.filter(isWhole);
  const columns = readColumns(
    Object.entries(columnsOf(name)).map(([column, facts]) => columnReader(column, facts)),
    { header, rows: whole },
  );
  const placeOf = new Map(columns.map(({ name, at }) => [name, at]));
  const textsIn = (cells: readonly string[]) => (column: string) => cells[placeOf.get(column) ?? -1] ?? '';
  const nothing = Object.fromEntries(columns.map((column) => [column.name, null]));
  const decoded = { records: [] as object[], origins: [] as Origin[], lost: [] as LostRow[] };
  const kept: number[] = [];
  let at = 0;
  for (const row of rows) {
    const origin = { file, line: row.line };
    const read = row === whole[at] ? recordOf(at++, columns, nothing) : [];
    if (Array.isArray(read)) {
      decoded.lost.push({ origin, textOf: textsIn(row.cells), refusals: read });
      continue;
    }
    decoded.records.push(read);
    decoded.origins.push(origin);
    kept.push(at - 1);
  }
  return { ...decoded, records: decoded.records as RecordOf<N>[], columns: ofRows(columns, kept, whole.length) };
}

/** A column with all rows that have as many cells as the header. */
interface ReadColumn extends DecodedColumn {
  name: string;
  /** Where it stands in the file. */
  at: number;
}

/** So many rows are read column by column before the next ones: their cells are then at hand. */
const rowsAtOnce = 256;

function readColumns(
  readers: readonly ColumnReader[],
  { header, rows }: Pick<RawFile, 'header' | 'rows'>,
): ReadColumn[] {
  const columns = readers.map((reader) => ({ reader, ...emptyColumn(reader, header, rows.length) }));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    for (const column of columns) readRows(column, rows, from, Math.min(from + rowsAtOnce, rows.length));
  return columns;
}

/** A column before its first row is read. */
const emptyColumn = ({ name, known }: ColumnReader, header: readonly string[], rows: number) => ({
  name,
  at: header.indexOf(name),
  places: known && new Int32Array(rows),
  values: known?.values ?? [],
  texts: known?.texts ?? [],
});

function readRows(
  { reader, at, places, values }: ReturnType<typeof emptyColumn> & { reader: ColumnReader },
  rows: readonly RawRow[],
  from: number,
  to: number,
) {
  const { known, optional, read } = reader;
  for (let i = from; i < to; i += 1) {
    const text = rows[i]?.cells[at] ?? '';
    if (known !== null && places !== null) places[i] = known.placeOf(text);
    else values.push(text === '' && optional ? null : read(text));
  }
}

/** The record of a row, or why it is none. Counting the columns costs no memory, as going through them would for every row. */
function recordOf(row: number, columns: readonly ReadColumn[], nothing: Readonly<Record<string, null>>) {
  const record: Record<string, unknown> = Object.assign({}, nothing); // for tables of many shapes far quicker than to spread it
  let refusals: Refusal[] | null = null;
  for (let at = 0; at < columns.length; at += 1) {
    const value = valueAt(columns, at, row);
    if (value === null) continue;
    if (value instanceof Refusal) (refusals ??= []).push(value);
    else record[columns[at]?.name ?? ''] = value;
  }
  return refusals ?? record;
}

function valueAt(columns: readonly ReadColumn[], at: number, row: number): unknown {
  const column = columns[at];
  return column === undefined ? null : valueIn(column, row);
}

/** The columns in the rows that became records; `count` is how many there were. */
const ofRows = (columns: readonly ReadColumn[], rows: readonly number[], count: number): DecodedColumns =>
  new Map(columns.map((column) => [column.name, rows.length === count ? column : onlyRows(column, rows)]));

const onlyRows = ({ values, places, texts }: DecodedColumn, rows: readonly number[]): DecodedColumn =>
  places === null
    ? { values: rows.map((row) => values[row]), places, texts }
    : { values, places: Int32Array.from(rows, (row) => places[row] ?? 0), texts };
