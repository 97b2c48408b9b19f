import { tableNames, type TableName } from '#schemas/index.ts';
import { columnsOf } from './header.ts';

/** A number and the column that says how exact it is. */
export interface QualifiedColumns {
  table: TableName;
  /** The numbers that the qualifier speaks of. */
  numbers: readonly string[];
  qualifier: string;
}

/** All numbers with a qualifier of their own; in the results one qualifier speaks of all three numbers. */
export const qualifiedColumns: readonly QualifiedColumns[] = tableNames.flatMap((table) => [
  ...Object.keys(columnsOf(table))
    .filter((column) => column.endsWith('_qualifier'))
    .map((qualifier) => ({ table, numbers: [qualifier.slice(0, -'_qualifier'.length)], qualifier })),
  ...(table === 'results' ? [{ table, numbers: ['actual', 'target', 'baseline'], qualifier: 'qualifier' }] : []),
]);

/** All columns of money. */
export const moneyColumns: readonly { table: TableName; column: string }[] = tableNames.flatMap((table) =>
  Object.entries(columnsOf(table))
    .filter(([, { kind }]) => kind === 'som')
    .map(([column]) => ({ table, column })),
);
