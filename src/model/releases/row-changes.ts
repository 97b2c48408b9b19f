import type { RowTexts } from '../decode.ts';
import type { FrozenTable, FrozenTables } from './frozen-tables.ts';
import { frozenTableNames, type TableName } from '#schemas/names.ts';

/** A cell that is not what it was; an empty text is an unknown value. */
export interface CellChange {
  column: string;
  from: string;
  to: string;
}

/** A row that is new (no `before`), gone (no `after`), or has other cells. */
export interface RowChange {
  table: TableName;
  id: string;
  before: RowTexts | null;
  after: RowTexts | null;
  /** The cells that differ; none of a row that is new or gone. */
  cells: readonly CellChange[];
}

/** What is different in the tables, row by row: table by table, in each the rows in the order of the newer one, then those that are gone. */
export const rowChanges = (before: FrozenTables, after: FrozenTables): RowChange[] =>
  frozenTableNames.flatMap((table) => changesOfTable(table, before.get(table) ?? empty, after.get(table) ?? empty));

const empty: FrozenTable = { columns: [], rows: new Map() };

function changesOfTable(table: TableName, before: FrozenTable, after: FrozenTable): RowChange[] {
  if (before === after) return [];
  const kept = [...after.rows].flatMap(([id, row]) => changeOf(table, id, before.rows.get(id) ?? null, row));
  const gone = [...before.rows].filter(([id]) => !after.rows.has(id));
  return [...kept, ...gone.map(([id, row]) => ({ table, id, before: row, after: null, cells: [] }))];
}

function changeOf(table: TableName, id: string, before: RowTexts | null, after: RowTexts): RowChange[] {
  if (before === null) return [{ table, id, before, after, cells: [] }];
  const cells = cellChanges(before, after);
  return cells.length === 0 ? [] : [{ table, id, before, after, cells }];
}

/** The cells that differ; a column that only one of the rows has is empty in the other. */
function cellChanges(before: RowTexts, after: RowTexts): CellChange[] {
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...columns].flatMap((column) => {
    const [from = '', to = ''] = [before[column], after[column]];
    return from === to ? [] : [{ column, from, to }];
  });
}
