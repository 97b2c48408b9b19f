import type { TableName } from '#schemas/names.ts';
import { isSeen, type ShownCells } from './is-seen.ts';
import type { RecordChange } from './record-changes.ts';
import type { KeptVersion } from './version-about.ts';
import { versionOfChanges, type Versioned } from './version-of-changes.ts';

/** What is shown of a record: of which tables, and what of their cells. */
export interface ShownTables extends ShownCells {
  tables: readonly TableName[];
}

/** The version in which something of some tables last changed that is shown of them. */
export const versionOfTables = (record: Versioned, shown: ShownTables): KeptVersion =>
  versionOfChanges(record, (change) => isShown(change, shown));

/** Whether a change is seen; what a source claims is seen where the row is of which it does. */
const isShown = (change: RecordChange, { tables, ...cells }: ShownTables) =>
  tables.includes(change.table) && isAboutSome(change, tables) && isSeen(change, cells);

const isAboutSome = ({ table, before, after }: RecordChange, tables: readonly TableName[]) =>
  table !== 'claims' || [before, after].some((row) => tables.some((name) => name === row?.['table']));
