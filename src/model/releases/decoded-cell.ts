import type { Column } from '#schemas/table.ts';

/** The value of a frozen text as its column reads it today; the text itself where the column is no more or no longer takes it. */
export function decodedCell(column: Column | undefined, text: string): unknown {
  if (!column) return text;
  const read = column.cell.safeDecode(text as never);
  return read.success ? read.data : text;
}
