import { columnsOf, type TableName } from '#schemas/index.ts';
import type { Qualifier } from './money.ts';

/** How exact a number of a record is: what its qualifying column says; exact where there is none or it is empty. */
export function qualifierOf(table: TableName, record: object, column: string): Qualifier {
  const by = columnsOf(table)[column]?.qualifier;
  const value = by === undefined ? null : (record as Record<string, unknown>)[by];
  return (value ?? 'exact') as Qualifier;
}
