import type { TableName } from '#schemas/index.ts';
import type { Dataset, Origin } from './dataset.ts';
import type { Decoded, LostTexts } from './decode.ts';
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
  /** The texts of the rows that were left out. */
  lost: Readonly<Record<TableName, readonly LostTexts[]>>;
  /** The different texts of each column whose texts return. */
  texts: Readonly<Record<TableName, ReadonlyMap<string, ReadonlySet<string>>>>;
}

/** Puts the rows of all files of a table together, in the order of the files. */
export function gather(files: readonly DecodedFile[]): Gathered {
  const byTable = Map.groupBy(files, ({ table }) => table);
  const ofTable = <T>(name: TableName, part: (decoded: Decoded<TableName>) => readonly T[]) =>
    (byTable.get(name) ?? []).flatMap(({ decoded }) => (decoded ? part(decoded) : []));
  return {
    dataset: perTable((name) => ofTable(name, ({ records }) => records)) as unknown as Dataset,
    origins: originsOf(files),
    lost: perTable((name) => ofTable(name, ({ lost }) => lost.map(({ textOf }) => textOf))),
    texts: perTable((name) => textsOf((byTable.get(name) ?? []).flatMap(({ decoded }) => decoded ?? []))),
  };
}

function textsOf(parts: readonly Decoded<TableName>[]) {
  const all = new Map<string, Set<string>>();
  for (const { texts } of parts) for (const [column, known] of texts) all.set(column, withKeys(known, all.get(column)));
  return all;
}

function withKeys(known: ReadonlyMap<string, unknown>, before?: Set<string>) {
  if (before === undefined) return new Set(known.keys());
  for (const text of known.keys()) before.add(text);
  return before;
}

function originsOf(files: readonly DecodedFile[]) {
  const all = new Map<object, Origin>();
  for (const { decoded } of files) for (const [record, origin] of decoded?.origins ?? []) all.set(record, origin);
  return all;
}
