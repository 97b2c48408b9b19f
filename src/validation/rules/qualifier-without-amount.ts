import { qualifiedColumns } from '../amounts.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** Where there is no number nothing can be exact or about. */
export const qualifierWithoutAmount = rowRule('qualifier-without-amount', 'error', function* ({ dataset }) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    for (const record of dataset[table]) {
      const value = textCellOf(record, qualifier);
      if (value !== null && numbers.every((column) => textCellOf(record, column) === null))
        yield { record, column: qualifier, value: String(value), params: { numbers: numbers.join(', ') } };
    }
  }
});
