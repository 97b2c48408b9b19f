import { columnsOf, tableNames } from '#schemas/index.ts';
import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';

const pairs = [
  ['start', 'end'],
  ['valid_from', 'valid_until'],
  ['first', 'checked'],
] as const;

/** What begins ends later. */
export const endBeforeStart = rowRule('end-before-start', 'error', function* (checked) {
  for (const table of tableNames) {
    for (const [start, end] of pairs.filter(([column]) => Object.hasOwn(columnsOf(table), column))) {
      const [startOf, endOf] = [valueByRow(checked, table, start), valueByRow(checked, table, end)];
      for (const [i, record] of checked.dataset[table].entries()) {
        const [from, until] = [startOf(i), endOf(i)];
        if (typeof from === 'string' && typeof until === 'string' && isAfter(from, until))
          yield { record, column: end, value: until, params: { other: start, date: from } };
      }
    }
  }
});
