import { tableNames, type TableName } from '#schemas/index.ts';

/** One thing per table. */
export const perTable = <T>(make: (name: TableName) => T) =>
  Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, T>;
