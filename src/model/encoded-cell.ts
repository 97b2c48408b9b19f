import { columnsOf, type TableName } from '#schemas/index.ts';
import { textOfCell } from '#schemas/text-of-cell.ts';

/** The text of a record's cell, as published. */
export function encodedCell(table: TableName, record: object, column: string): string {
  const facts = columnsOf(table)[column];
  if (!facts) throw new Error(`unknown column: ${table}.${column}`);
  return textOfCell(facts, (record as Record<string, unknown>)[column]);
}
