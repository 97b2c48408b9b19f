import { columnsOf, tableNames } from '#schemas/index.ts';
import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';

const pairs = [
  ['start', 'end'],
  ['valid_from', 'valid_until'],
  ['first', 'checked'],
] as const;

/** What begins ends later. */
export const endBeforeStart = rowRule('end-before-start', 'error', function* (checked) {
  for (const table of tableNames) {
    for (const [start, end] of pairs.filter(([column]) => Object.hasOwn(columnsOf(table), column))) {
      const [startOf, endOf] = [dateByRow(checked, table, start), dateByRow(checked, table, end)];
      for (const { record, row } of rowsWhere(checked, table, (row) => isAfter(startOf(row), endOf(row))))
        yield { record, column: end, value: endOf(row) ?? '', params: { other: start, date: startOf(row) ?? '' } };
    }
  }
});

function dateByRow(...place: Parameters<typeof valueByRow>): (row: number) => string | null {
  const valueOf = valueByRow(...place);
  return (row) => {
    const value = valueOf(row);
    return typeof value === 'string' ? value : null;
  };
}
