import { moneyColumns } from '../amounts.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** Nothing is given for nothing: a zero mostly stands for «unknown». */
export const amountZero = rowRule('amount-zero', 'warning', function* ({ dataset }) {
  for (const { table, column } of moneyColumns) {
    for (const record of dataset[table]) if (textCellOf(record, column) === 0) yield { record, column, value: '0' };
  }
});
