import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord } from '../checked.ts';
import { tableRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

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
export const referenceLeftBlank = tableRule('reference-left-blank', 'notice', function* ({ dataset, joined }) {
  for (const { table, belonging, days } of columns)
    for (const column of belonging) {
      let above: AnyRecord | null = null;
      for (const record of dataset[table as TableName] as readonly AnyRecord[]) {
        const value = above === null ? null : textCellOf(above, column);
        if (textCellOf(record, column) !== null) above = record;
        else if (above === null || typeof value !== 'string' || !isOneGroup(above, record, { belonging, days }))
          above = null;
        else if (value !== joined.country?.id) yield { record, column, params: { meant: value } };
      }
    }
});

/** Whether two rows rest on the same source, are of the same day, and belong together in one more way. */
const isOneGroup = (
  one: AnyRecord,
  other: AnyRecord,
  { belonging, days }: Pick<(typeof columns)[number], 'belonging' | 'days'>,
) =>
  agree(one, other, 'source') &&
  days.some((column) => agree(one, other, column)) &&
  belonging.some((column) => agree(one, other, column));

const agree = (one: AnyRecord, other: AnyRecord, column: string) =>
  textCellOf(one, column) !== null && textCellOf(one, column) === textCellOf(other, column);
