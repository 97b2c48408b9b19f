import { qualifiedColumns } from '../amounts.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** A number says how exact it is. */
export const amountWithoutQualifier = rowRule('amount-without-qualifier', 'warning', function* ({ dataset }) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    for (const record of dataset[table]) {
      const number = numbers.map((column) => textCellOf(record, column)).find((value) => value !== null);
      if (number !== undefined && textCellOf(record, qualifier) === null)
        yield { record, column: qualifier, params: { number: String(number) } };
    }
  }
});
