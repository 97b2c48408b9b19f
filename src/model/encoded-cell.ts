import { columnsOf, type TableName } from '#schemas/index.ts';

/** The text of a record's cell, as published. */
export function encodedCell(table: TableName, record: object, column: string): string {
  const facts = columnsOf(table)[column];
  if (!facts) throw new Error(`unknown column: ${table}.${column}`);
  const encode = facts.cell.encode as (value: unknown) => unknown;
  return String(encode((record as Record<string, unknown>)[column]) ?? '');
}
