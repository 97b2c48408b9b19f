import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { RecordChange } from './record-changes.ts';
import type { KeptVersion } from './version-about.ts';
import { versionOfChanges, type Versioned } from './version-of-changes.ts';

/** What is shown of a record: of which tables, and how much money or only whether a sum is known. */
export interface ShownTables {
  tables: readonly TableName[];
  sums: boolean;
}

/** The version in which something of some tables last changed that is shown of them. */
export const versionOfTables = (record: Versioned, shown: ShownTables): KeptVersion =>
  versionOfChanges(record, (change) => isShown(change, shown));

/** Whether a change is seen: a row that is new or gone always is. */
const isShown = ({ table, after, cells }: RecordChange, { tables, sums }: ShownTables) =>
  tables.includes(table) &&
  (cells.length === 0 ||
    sums ||
    cells.some(({ column, from, to }) => from === '' || to === '' || !isSum(table, column, after)));

/** Whether a cell is a sum of money; what a source says of a cell is one where that cell is. */
function isSum(table: TableName, column: string, row: RecordChange['after']): boolean {
  const [of, cell] = table === 'claims' && column === 'value' ? [row?.['table'], row?.['column']] : [table, column];
  const named = tableNames.find((name) => name === of);
  return named !== undefined && columnsOf(named)[cell ?? '']?.kind === 'som';
}
