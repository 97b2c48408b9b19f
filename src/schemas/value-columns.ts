import { columnsOf, tableNames, type TableName } from './index.ts';
import { sourceColumns } from './source-columns.ts';

/** A column that states something, with the column that qualifies it. */
export type ValueColumn = readonly [column: string, qualifier: string | null];

/** Tables that tell of the record itself, not of what it is about. */
const aboutItself: readonly TableName[] = ['changes', 'releases', 'source-checks'];

/** The tables that state something. */
export const statingTables = tableNames.filter((table) => !aboutItself.includes(table));

const stating = new Map(statingTables.map((table) => [table, statingColumns(table)]));

/** The columns of a table that state something: all but the id, the sources and what qualifies another column; none of a table about the record itself. */
export const valueColumns = (table: TableName): readonly ValueColumn[] => stating.get(table) ?? [];

function statingColumns(table: TableName): ValueColumn[] {
  const columns = Object.entries(columnsOf(table));
  const about = new Set(['id', ...sourceColumns(table), ...columns.flatMap(([, { qualifier }]) => qualifier ?? [])]);
  return columns.filter(([column]) => !about.has(column)).map(([column, { qualifier = null }]) => [column, qualifier]);
}
