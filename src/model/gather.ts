import type { TableName } from '#schemas/index.ts';
import type { Dataset, Origin } from './dataset.ts';
import type { Decoded, LostTexts } from './decode.ts';
import { joinColumns, type DecodedColumns } from './decoded-column.ts';
import { perTable } from './per-table.ts';

/** A file of which everything that could be read has become records. */
export interface DecodedFile {
  table: TableName | null;
  /** null when nothing in the file could be read. */
  decoded: Decoded<TableName> | null;
}

/** Tells where a record was read. */
export type Origins = Pick<ReadonlyMap<object, Origin>, 'get'>;

/** The rows of all files, table by table. */
export interface Gathered {
  dataset: Dataset;
  origins: Origins;
  /** The texts of the rows that were left out. */
  lost: Readonly<Record<TableName, readonly LostTexts[]>>;
  /** The columns of all records. */
  columns: Readonly<Record<TableName, DecodedColumns>>;
}

/** Puts the rows of all files of a table together, in the order of the files. */
export function gather(files: readonly DecodedFile[]): Gathered {
  const byTable = Map.groupBy(files, ({ table }) => table);
  const decodedOf = (name: TableName) => (byTable.get(name) ?? []).flatMap(({ decoded }) => decoded ?? []);
  return {
    dataset: perTable((name) => recordsOf(decodedOf(name))) as unknown as Dataset,
    origins: originsIn(files.flatMap(({ decoded }) => decoded ?? [])),
    lost: perTable((name) => decodedOf(name).flatMap(({ lost }) => lost.map(({ textOf }) => textOf))),
    columns: perTable((name) => joinColumns(decodedOf(name).map(({ columns }) => columns))),
  };
}

function recordsOf(parts: readonly Decoded<TableName>[]) {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first.records : parts.flatMap(({ records }) => records);
}

type Part = Pick<Decoded<TableName>, 'records' | 'origins'>;

/** Looks for a record in the files that somebody asked about before, then in the others: most rows give no reason to ask. */
function originsIn(parts: readonly Part[]): Origins {
  const asked: ReadonlyMap<object, Origin>[] = [];
  const others = new Set(parts);
  return {
    get(record) {
      const known = asked.find((origins) => origins.has(record));
      if (known) return known.get(record);
      const part = [...others].find(({ records }) => (records as readonly object[]).includes(record));
      if (!part) return undefined;
      others.delete(part);
      const origins = originsOf(part);
      asked.push(origins);
      return origins.get(record);
    },
  };
}

function originsOf({ records, origins }: Part): ReadonlyMap<object, Origin> {
  const found = new Map<object, Origin>();
  for (const [i, record] of records.entries()) {
    const origin = origins[i];
    if (origin) found.set(record, origin);
  }
  return found;
}
