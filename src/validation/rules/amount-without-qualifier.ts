import { qualifiedColumns } from '../amounts.ts';
import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';

/** A number says how exact it is. */
export const amountWithoutQualifier = rowRule('amount-without-qualifier', 'warning', function* (checked) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    const qualifierOf = valueByRow(checked, table, qualifier);
    const numbersOf = numbers.map((column) => valueByRow(checked, table, column));
    const known = (row: number) => numbersOf.find((numberOf) => numberOf(row) !== null);
    for (const { record, row } of rowsWhere(checked, table, (row) => qualifierOf(row) === null && !!known(row)))
      yield { record, column: qualifier, params: { number: String(known(row)?.(row)) } };
  }
});
