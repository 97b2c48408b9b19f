import type { DeskTable } from '#report/desk/desk-answer.ts';
import { openRows, type OpenRows } from '#report/desk/packed-rows.ts';

/** A table whose rows a page shows and changes. */
export interface ShownTable extends Omit<DeskTable, 'rows'> {
  rows: OpenRows;
}

/** The table with its rows open. */
export const shownTableOf = (table: DeskTable): ShownTable => ({ ...table, rows: openRows(table.rows) });
