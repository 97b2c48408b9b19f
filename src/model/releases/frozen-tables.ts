import { strFromU8 } from 'fflate';
import { parseCsv } from '../csv.ts';
import type { RowTexts } from '../decode.ts';
import { memo } from '../memo.ts';
import { unzipped } from '../unzipped.ts';
import { tableNames, type TableName } from '#schemas/names.ts';

/** A table as texts, in whatever columns it had when it was frozen; rows by their id. */
export interface FrozenTable {
  columns: readonly string[];
  rows: ReadonlyMap<string, RowTexts>;
}

/** The tables of one release, or those of today read in the same way. */
export type FrozenTables = ReadonlyMap<TableName, FrozenTable>;

/** Where the tables lie in the file of a release. */
const tablePath = (name: TableName) => `data/${name}.csv`;

/** Reads the tables in the file of a release; null when it is no such file. A table that the file does not have is left out. */
export function readFrozenTables(
  zip: Uint8Array,
  wanted: (name: TableName) => boolean = () => true,
): FrozenTables | null {
  const members = unzipped(zip, (path) => tableNames.some((name) => tablePath(name) === path && wanted(name)));
  if (members === null) return null;
  return new Map(
    tableNames.flatMap((name) => {
      const bytes = members[tablePath(name)];
      return bytes ? [[name, tableIn(bytes)] as const] : [];
    }),
  );
}

/** A file that stays as it is from one release to the next is the same object, and is read once. */
const tableIn = memo((bytes: Uint8Array) => frozenTable(strFromU8(bytes)));

/** Tables that were read already, by their text: most tables stay as they are from one release to the next. */
const known = new Map<string, WeakRef<FrozenTable>>();

/** Reads a table from its CSV; the same text gives the same object. */
function frozenTable(csv: string): FrozenTable {
  const before = known.get(csv)?.deref();
  if (before) return before;
  const { header, rows } = parseCsv(csv);
  const table = {
    columns: header,
    rows: rowsById(
      header,
      rows.map(({ cells }) => cells),
    ),
  };
  known.set(csv, new WeakRef(table));
  return table;
}

function rowsById(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const at = columns.indexOf('id');
  const byId = new Map<string, RowTexts>();
  for (const cells of rows)
    if (!byId.has(cells[at] ?? ''))
      byId.set(cells[at] ?? '', Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
  return byId;
}
