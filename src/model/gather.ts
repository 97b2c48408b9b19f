import type { TableName } from '#schemas/index.ts';
import type { Dataset, Origin } from './dataset.ts';
import type { Decoded, Refused } from './decode.ts';
import { perTable } from './per-table.ts';

/** A file of which everything that could be read has become records. */
export interface DecodedFile {
  table: TableName | null;
  /** null when nothing in the file could be read. */
  decoded: Decoded<TableName> | null;
}

/** The rows of all files, table by table. */
export interface Gathered {
  dataset: Dataset;
  origins: ReadonlyMap<object, Origin>;
  refused: readonly Refused[];
  /** The texts of the rows that were left out. */
  lost: Readonly<Record<TableName, readonly Readonly<Record<string, string>>[]>>;
}

/** Puts the rows of all files of a table together, in the order of the files. */
export function gather(files: readonly DecodedFile[]): Gathered {
  const byTable = Map.groupBy(files, ({ table }) => table);
  const ofTable = <T>(name: TableName, part: (decoded: Decoded<TableName>) => readonly T[]) =>
    (byTable.get(name) ?? []).flatMap(({ decoded }) => (decoded ? part(decoded) : []));
  return {
    dataset: perTable((name) => ofTable(name, ({ records }) => records)) as unknown as Dataset,
    origins: new Map(files.flatMap(({ decoded }) => [...(decoded?.origins ?? [])])),
    refused: files.flatMap(({ decoded }) => decoded?.refused ?? []),
    lost: perTable((name) => ofTable(name, ({ lost }) => lost)),
  };
}
