import { columnsOf, tableNames } from '#schemas/index.ts';
import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

const pairs = [
  ['start', 'end'],
  ['valid_from', 'valid_until'],
  ['first', 'checked'],
] as const;

/** What begins ends later. */
export const endBeforeStart = rowRule('end-before-start', 'error', function* ({ dataset }) {
  for (const table of tableNames) {
    for (const [start, end] of pairs.filter(([column]) => Object.hasOwn(columnsOf(table), column))) {
      for (const record of dataset[table]) {
        const [from, until] = [textCellOf(record, start), textCellOf(record, end)];
        if (typeof from === 'string' && typeof until === 'string' && isAfter(from, until))
          yield { record, column: end, value: until, params: { other: start, date: from } };
      }
    }
  }
});
