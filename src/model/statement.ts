import type { TableName } from '#schemas/index.ts';
import { valueColumns } from '#schemas/value-columns.ts';
import { encodedCell } from './encoded-cell.ts';
import { qualifierOf } from './qualifier.ts';
import type { FrozenTable } from './releases/frozen-tables.ts';

/** The name under which the derived figures stand beside the tables. */
export const figuresTable = 'figures';

/** One thing that the record says: the known value of a cell, or a figure that is derived from the rows. */
export interface Statement {
  table: TableName | typeof figuresTable;
  /** Id of the row; of a figure its scope. */
  record: string;
  /** Name of the column; of a figure its key. */
  column: string;
  /** The value as the table writes it. */
  value: string;
  /** How exact a number is; empty where it is exact, and where nothing can be less than exact. */
  qualifier: string;
  /** What a figure is out of; empty where it is a whole, and for cells. */
  outOf: string;
}

/** What the code of a statement is made of, in this order for ever. */
export const partsOf = ({ table, record, column, value, qualifier, outOf }: Statement): string[] => [
  table,
  record,
  column,
  value,
  qualifier,
  outOf,
];

/** The cell that a statement speaks of, or its figure, whatever it says of it. */
export const subjectKey = ({ table, record, column }: Pick<Statement, 'table' | 'record' | 'column'>): string =>
  `${table}/${record}/${column}`;

/** What a cell says; null where its value is not known. */
export function cellStatement(table: TableName, record: { id: string }, column: string): Statement | null {
  const value = encodedCell(table, record, column);
  if (value === '') return null;
  return { table, record: record.id, column, value, qualifier: inexact(qualifierOf(table, record, column)), outOf: '' };
}

/** Every statement of a table, in the order of rows and columns; an empty text is an unknown value. */
export function* cellStatements(table: TableName, { rows }: FrozenTable): Generator<Statement> {
  for (const [record, texts] of rows)
    for (const [column, by] of valueColumns(table)) {
      const value = texts[column] ?? '';
      const qualifier = inexact((by === null ? '' : (texts[by] ?? '')) || 'exact');
      if (value !== '') yield { table, record, column, value, qualifier, outOf: '' };
    }
}

/** The qualifier of a statement: nothing where the value is exact. */
export const inexact = (qualifier: string): string => (qualifier === 'exact' ? '' : qualifier);
