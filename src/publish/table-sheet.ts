import type { Dataset } from '#model/dataset.ts';
import type { FrozenTable } from '#model/releases/frozen-tables.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import { encodeRecord } from './write-table.ts';

/** The sheet of a table in a workbook: its columns with the kinds of their cells, and its rows as texts. */
export interface TableSheet {
  name: TableName;
  columns: readonly (readonly [string, CellKind])[];
  rows: readonly (readonly string[])[];
}

/** The sheet of a table of today. */
export const tableSheet = (name: TableName, dataset: Dataset): TableSheet => ({
  name,
  columns: Object.entries(columnsOf(name)).map(([key, { kind }]) => [key, kind] as const),
  rows: dataset[name].map((record) => encodeRecord(name, record)),
});

/** The sheet of a table as it was frozen, in the columns that it had. */
export const frozenSheet = (name: TableName, { columns, rows }: FrozenTable): TableSheet => ({
  name,
  columns: columns.map((column) => [column, columnsOf(name)[column]?.kind ?? 'text'] as const),
  rows: [...rows.values()].map((row) => columns.map((column) => row[column] ?? '')),
});
