import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';

/** A number and the column that says how exact it is. */
export interface QualifiedColumns {
  table: TableName;
  /** The numbers that the qualifier is about. */
  numbers: readonly string[];
  qualifier: string;
}

/** All numbers with a qualifier, by their qualifier; the text of a claim is no number. */
export const qualifiedColumns: readonly QualifiedColumns[] = tableNames.flatMap((table) => {
  const numbers = Object.entries(columnsOf(table)).filter(([, { kind }]) => kind !== 'text');
  const byQualifier = Map.groupBy(numbers, ([, { qualifier }]) => qualifier);
  return [...byQualifier].flatMap(([qualifier, columns]) =>
    qualifier === undefined ? [] : [{ table, numbers: columns.map(([column]) => column), qualifier }],
  );
});

/** All columns of money. */
export const moneyColumns: readonly { table: TableName; column: string }[] = tableNames.flatMap((table) =>
  Object.entries(columnsOf(table))
    .filter(([, { kind }]) => kind === 'som')
    .map(([column]) => ({ table, column })),
);
