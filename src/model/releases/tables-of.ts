import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';
import { textOfCell } from '#schemas/text-of-cell.ts';
import type { Dataset } from '../dataset.ts';
import type { RowTexts } from '../decode.ts';
import type { RowAt } from './concerns.ts';
import type { FrozenTable, FrozenTables } from './frozen-tables.ts';

/** The records of a dataset as texts, to be compared with a release. */
export const tablesOf = (dataset: Dataset): FrozenTables =>
  new Map(tableNames.map((name) => [name, tableOf(name, dataset[name])]));

function tableOf(name: TableName, records: readonly object[]): FrozenTable {
  const columns = Object.entries<Column>(columnsOf(name));
  const textsOf = (record: object): RowTexts =>
    Object.fromEntries(
      columns.map(([key, column]) => [key, textOfCell(column, (record as Record<string, unknown>)[key])]),
    );
  const rows = records.map((record) => [(record as { id: string }).id, textsOf(record)] as const);
  return { columns: columns.map(([column]) => column), rows: new Map(rows) };
}

/** Looks a row up in several versions of the tables, in their order. */
export const rowsIn =
  (...versions: readonly FrozenTables[]): RowAt =>
  (table, id) =>
    versions.map((tables) => tables.get(table)?.rows.get(id)).find((row) => row !== undefined) ?? null;
