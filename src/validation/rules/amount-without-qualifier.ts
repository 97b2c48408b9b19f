import { qualifiedColumns } from '../amounts.ts';
import { rowRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';

/** A number says how exact it is. */
export const amountWithoutQualifier = rowRule('amount-without-qualifier', 'warning', function* (checked) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    const qualifierOf = valueByRow(checked, table, qualifier);
    const numbersOf = numbers.map((column) => valueByRow(checked, table, column));
    for (const [i, record] of checked.dataset[table].entries()) {
      if (qualifierOf(i) !== null) continue;
      const number = numbersOf.map((numberOf) => numberOf(i)).find((value) => value !== null);
      if (number !== undefined) yield { record, column: qualifier, params: { number: String(number) } };
    }
  }
});
