import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { Checked } from '../checked.ts';
import { tableRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';

/** Columns that name a row without saying where their own belongs. */
const aside = new Set(['part_of', 'parent', 'successor', 'source']);

/** Of each table the columns that say where a row belongs, and those of days. */
const columns = tableNames.map((table) => {
  const all = Object.entries(columnsOf(table));
  return {
    table,
    belonging: all.flatMap(([column, { references }]) => (references && !aside.has(column) ? column : [])),
    days: all.flatMap(([column, { kind }]) => (kind === 'edtf' || kind === 'date' ? column : [])),
  };
});

/** Of rows that belong together each says where to: where cells were merged only the first of them does. The country is no such place: much of it has none. */
export const referenceLeftBlank = tableRule('reference-left-blank', 'notice', function* (checked) {
  for (const { table, belonging, days } of columns)
    for (const column of belonging) {
      const valueOf = valueByRow(checked, table, column);
      const isOneGroup = groupsBy(checked, table, { belonging, days });
      let above: number | null = null;
      for (let row = 0; row < checked.dataset[table].length; row += 1) {
        if (valueOf(row) !== null) {
          above = row;
          continue;
        }
        const record = checked.dataset[table][row];
        const value = above === null ? null : valueOf(above);
        if (above === null || typeof value !== 'string' || !isOneGroup(above, row)) above = null;
        else if (record && value !== checked.joined.country?.id) yield { record, column, params: { meant: value } };
      }
    }
});

/** Tells whether two rows rest on the same source, are of the same day, and belong together in one more way. */
function groupsBy(
  checked: Checked,
  table: TableName,
  { belonging, days }: Pick<(typeof columns)[number], 'belonging' | 'days'>,
) {
  const agreeIn = (column: string) => {
    const valueOf = valueByRow(checked, table, column);
    return (one: number, other: number) => valueOf(one) !== null && valueOf(one) === valueOf(other);
  };
  const agree = { source: agreeIn('source'), days: days.map(agreeIn), belonging: belonging.map(agreeIn) };
  return (one: number, other: number) =>
    agree.source(one, other) &&
    agree.days.some((inColumn) => inColumn(one, other)) &&
    agree.belonging.some((inColumn) => inColumn(one, other));
}
