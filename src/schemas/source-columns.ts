import { columnsOf, tableNames, type TableName } from './index.ts';

const columns = new Map(
  tableNames.map((table) => [
    table,
    Object.entries(columnsOf(table)).flatMap(([name, { references }]) => (references === 'sources' ? name : [])),
  ]),
);

/** The columns of a table that name a source: `source`, and `…_source` for single cells that have another. */
export const sourceColumns = (table: TableName): readonly string[] => columns.get(table) ?? [];

/** The sources that a row names, each once. */
export function namedSources(table: TableName, record: object): string[] {
  const cells = record as Readonly<Record<string, unknown>>;
  const named = sourceColumns(table).map((column) => cells[column]);
  return [...new Set(named.filter((id) => typeof id === 'string'))];
}

/** The source of one cell of a row: its own where it has one, else the source of the row. */
export function sourceOfCell(record: object, column: string): string | undefined {
  const cells = record as Readonly<Record<string, unknown>>;
  return [cells[`${column}_source`], cells['source']].find((id) => typeof id === 'string');
}
