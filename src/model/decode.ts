import { columnsOf, type TableName } from '#schemas/index.ts';
import { columnReader, Refusal, type ColumnReader } from './column-reader.ts';
import type { RawFile, RawRow } from './raw.ts';
import type { Origin, RecordOf } from './dataset.ts';

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
  origins: Map<object, Origin>;
  lost: LostRow[];
  /** The different texts of each column whose texts return, as they were read. */
  texts: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/**
 * Turns the raw rows of one table into records, whatever the order of the columns.
 * A row with a wrong number of cells is left out (a structure rule reports it); a row with a refused cell is left out with its refusals;
 * a row without any text is skipped.
 */
export function decodeTable<N extends TableName>(name: N, files: readonly RawFile[]): Decoded<N> {
  const readers = Object.entries(columnsOf(name)).map(([column, facts]) => columnReader(column, facts));
  const texts = new Map(readers.flatMap((reader) => (reader.texts ? [[reader.name, reader.texts] as const] : [])));
  const decoded: Decoded<N> = { records: [], origins: new Map(), lost: [], texts };
  const empty = Object.fromEntries(readers.map((reader) => [reader.name, null]));
  for (const raw of files) {
    const places = readers.map((reader) => ({ reader, at: raw.header.indexOf(reader.name) }));
    const placeOf = new Map(places.map(({ reader, at }) => [reader.name, at]));
    for (const row of raw.rows) addRow(raw, row, { places, placeOf, empty, decoded });
  }
  return decoded;
}

interface Decoding {
  places: readonly { reader: ColumnReader; at: number }[];
  placeOf: ReadonlyMap<string, number>;
  /** A record that knows nothing. */
  empty: Readonly<Record<string, null>>;
  decoded: Decoded<TableName>;
}

function addRow({ file, format, header }: RawFile, { line, cells }: RawRow, decoding: Decoding) {
  const { records, origins, lost } = decoding.decoded;
  if (cells.every((cell) => cell === '')) return;
  const origin = { file, line };
  if (format === 'csv' && cells.length !== header.length) {
    lost.push({ origin, textOf: textsIn(cells, decoding), refusals: [] });
    return;
  }
  const read = recordOf(cells, decoding);
  if (Array.isArray(read)) {
    lost.push({ origin, textOf: textsIn(cells, decoding), refusals: read });
    return;
  }
  records.push(read as RecordOf<TableName>);
  origins.set(read, origin);
}

/** The record of a row, or why it is none. */
function recordOf(cells: readonly string[], { places, empty }: Decoding): object | Refusal[] {
  const record: Record<string, unknown> = { ...empty };
  let refusals: Refusal[] | null = null;
  for (const { reader, at } of places) {
    const text = cells[at] ?? '';
    if (text === '' && reader.optional) continue;
    const value = reader.read(text);
    if (value instanceof Refusal) (refusals ??= []).push(value);
    else record[reader.name] = value;
  }
  return refusals ?? record;
}

const textsIn =
  (cells: readonly string[], { placeOf }: Decoding): LostTexts =>
  (column) =>
    cells[placeOf.get(column) ?? -1] ?? '';
