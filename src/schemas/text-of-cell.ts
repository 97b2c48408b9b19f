import type { Column } from './table.ts';

/** The text of a value in a cell of a column. A text is written as it stands, because it was judged when it was read; all else as the schema says. */
export function textOfCell({ cell }: Column, value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : String(cell.encode(value));
}
