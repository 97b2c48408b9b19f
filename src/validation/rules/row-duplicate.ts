import { tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord, Checked } from '../checked.ts';
import { placeOf } from '../place-of.ts';
import { tableRule } from '../rule.ts';

/** No two rows say the same under two ids: their money would be counted twice. */
export const rowDuplicate = tableRule('row-duplicate', 'error', function* (checked) {
  for (const table of tableNames) {
    for (const [first, ...repeats] of sameRows(mayRepeat(checked, table))) {
      if (first === undefined) continue;
      for (const record of repeats)
        yield { record, value: record.id, params: { other: first.id, first: placeOf(first, checked) } };
    }
  }
});

/** The rows that are like another one in the two columns with most different texts among those whose texts return: few are. */
function mayRepeat({ dataset, columns }: Checked, table: TableName): readonly AnyRecord[] {
  const [one, other] = [...columns[table].values()]
    .filter(({ places }) => places !== null)
    .sort((a, b) => b.texts.length - a.texts.length);
  const count = other?.texts.length ?? 1;
  const keyOf = (row: number) => (one?.places?.[row] ?? 0) * count + (other?.places?.[row] ?? 0);
  const rowsOf = new Map<number, number>();
  dataset[table].forEach((_, row) => rowsOf.set(keyOf(row), (rowsOf.get(keyOf(row)) ?? 0) + 1));
  return (dataset[table] as readonly AnyRecord[]).filter((_, row) => rowsOf.get(keyOf(row)) !== 1);
}

/** The groups of rows that are equal in all columns but the id: divided column by column, until hardly any is left to compare. */
function sameRows(records: readonly AnyRecord[]): AnyRecord[][] {
  const columns = Object.keys(records[0] ?? {}).filter((column) => column !== 'id');
  return columns.reduce<AnyRecord[][]>(
    (groups, column) => groups.flatMap((group) => divided(group, column)),
    [[...records]],
  );
}

/** The rows of a group with an equal cell in a column; a row that is alone is left out. */
function divided(group: readonly AnyRecord[], column: string): AnyRecord[][] {
  const byCell = Map.groupBy(group, (record) => comparable((record as Record<string, unknown>)[column]));
  return [...byCell.values()].filter((rows) => rows.length > 1);
}

const comparable = (cell: unknown) => (Array.isArray(cell) ? cell.join('\0') : cell);
