import { statingTables } from '#schemas/value-columns.ts';
import { decodeTable } from '../decode.ts';
import { gather, type DecodedFile } from '../gather.ts';
import { join, type Joined } from '../join.ts';
import { memo } from '../memo.ts';
import type { FrozenTable } from './frozen-tables.ts';
import type { PublishedRelease } from './release-history.ts';

/** The tables of a release as records of today; a row that can no longer be read is none. */
export function joinRelease({ tables, row }: PublishedRelease): Joined {
  const files = statingTables.map((table) => decodedTable(tables.get(table) ?? none, table));
  return join(gather(files).dataset, row.date);
}

/** The same, joined once and kept. */
export const joinedRelease = memo(joinRelease);

type StatingTable = (typeof statingTables)[number];

const none: FrozenTable = { columns: [], rows: new Map() };

/** A table that stays as it is from one release to the next is the same object, and is decoded once. */
const decodedTable = memo(({ columns: header, rows }: FrozenTable, table: StatingTable): DecodedFile => {
  const cells = [...rows.values()].map((texts) => header.map((column) => texts[column] ?? ''));
  const raw = {
    file: '',
    table,
    format: 'csv' as const,
    header: [...header],
    text: '',
    rows: cells.map((row) => ({ line: 0, cells: row })),
  };
  return { table, decoded: decodeTable(table, [raw]) };
});
