import { hash } from 'node:crypto';
import type { TableName } from '#schemas/index.ts';
import { codeOfDigest, statementText } from '#text/figure-code.ts';
import { cellStatement, partsOf, type Statement } from './statement.ts';

/** The code of a statement: the same statement has the same code in every version of the record, whoever makes it. */
export const codeOf = (statement: Statement): string =>
  codeOfDigest(hash('sha256', statementText(partsOf(statement)), 'buffer'));

/** The code of the adopted value of a cell; null where it is not known. */
export function codeOfCell(table: TableName, record: { id: string }, column: string): string | null {
  const statement = cellStatement(table, record, column);
  return statement && codeOf(statement);
}
