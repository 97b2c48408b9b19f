import { columnsOf, type TableName } from '#schemas/index.ts';
import { columnReader, Refusal, type ColumnReader } from './column-reader.ts';
import type { RawFile, RawRow } from './raw.ts';
import type { Origin, RecordOf } from './dataset.ts';

/** A cell that its schema refused; `code` is the error of the cell type in src/schemas/cells.ts. */
export interface Refused {
  code: string;
  file: string;
  line: number;
  column: string;
  id: string | null;
  value: string;
}

/** The texts of a row that could not become a record, by column, as far as they can be assigned to columns. */
export type RowTexts = Readonly<Record<string, string>>;

/** A row that was left out. */
interface LostRow {
  origin: Origin;
  texts: RowTexts;
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
    for (const row of raw.rows) addRow(raw, row, { places, empty, decoded });
  }
  return decoded;
}

/** The cells that the schema refused, row by row. */
export function* refusedCells({ lost }: Pick<Decoded<TableName>, 'lost'>): Generator<Refused> {
  for (const { origin, texts, refusals } of lost)
    for (const { column, code } of refusals)
      yield { code, ...origin, column, id: texts['id'] || null, value: texts[column] ?? '' };
}

interface Decoding {
  places: readonly { reader: ColumnReader; at: number }[];
  /** A record that knows nothing. */
  empty: Readonly<Record<string, null>>;
  decoded: Decoded<TableName>;
}

function addRow({ file, format, header }: RawFile, { line, cells }: RawRow, decoding: Decoding) {
  const { records, origins, lost } = decoding.decoded;
  if (cells.every((cell) => cell === '')) return;
  const origin = { file, line };
  if (format === 'csv' && cells.length !== header.length) {
    lost.push({ origin, texts: textsOf(cells, decoding), refusals: [] });
    return;
  }
  const read = recordOf(cells, decoding);
  if (Array.isArray(read)) {
    lost.push({ origin, texts: textsOf(cells, decoding), refusals: read });
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

const textsOf = (cells: readonly string[], { places }: Decoding): RowTexts =>
  Object.fromEntries(places.map(({ reader, at }) => [reader.name, cells[at] ?? '']));
