import { tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord, Checked } from '../checked.ts';
import { placeOf } from '../place-of.ts';
import { tableRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';

/** No two rows say the same under two ids: their money would be counted twice. */
export const rowDuplicate = tableRule('row-duplicate', 'error', function* (checked) {
  for (const table of tableNames) {
    for (const [first, ...repeats] of divided(checked.dataset[table], columnsToCompare(checked, table))) {
      if (first === undefined) continue;
      for (const record of repeats)
        yield { record, value: record.id, params: { other: first.id, first: placeOf(first, checked) } };
    }
  }
});

/** So many rows tell how much the cells of a column differ. */
const sample = 20;

/** All columns but the id, those first in which the rows differ most. */
function columnsToCompare(checked: Checked, table: TableName): string[] {
  const rows = checked.dataset[table].slice(0, sample);
  const different = (column: string) => {
    const valueOf = valueByRow(checked, table, column);
    return new Set(rows.map((_, row) => valueOf(row))).size;
  };
  return Object.keys(rows[0] ?? {})
    .filter((column) => column !== 'id')
    .map((column) => ({ column, count: different(column) }))
    .sort((a, b) => b.count - a.count)
    .map(({ column }) => column);
}

/** So few rows are compared one with the other. */
const few = 8;

/** Divides rows column by column until there are few in a group; a row that is alone is left out. */
function divided(rows: readonly AnyRecord[], columns: readonly string[], at = 0): AnyRecord[][] {
  if (rows.length < 2) return [];
  if (rows.length <= few || at === columns.length) return compared(rows, columns, at);
  const byCell = Map.groupBy(rows, (record) => comparable(cellOf(record, columns[at] ?? '')));
  return [...byCell.values()].flatMap((group) => divided(group, columns, at + 1));
}

/** The groups of equal rows among some that are equal up to a column. */
function compared(rows: readonly AnyRecord[], columns: readonly string[], from: number): AnyRecord[][] {
  const groups: AnyRecord[][] = [];
  for (const record of rows) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, record, columns, from));
    if (group) group.push(record);
    else groups.push([record]);
  }
  return groups.filter((group) => group.length > 1);
}

function isSame(one: AnyRecord, other: AnyRecord, columns: readonly string[], from: number): boolean {
  for (let at = from; at < columns.length; at += 1) {
    const column = columns[at] ?? '';
    if (comparable(cellOf(one, column)) !== comparable(cellOf(other, column))) return false;
  }
  return true;
}

const cellOf = (record: AnyRecord, column: string) => (record as Record<string, unknown>)[column];

const comparable = (cell: unknown) => (Array.isArray(cell) ? cell.join('\0') : cell);
