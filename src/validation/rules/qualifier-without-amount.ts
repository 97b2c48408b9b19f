import { qualifiedColumns } from '../amounts.ts';
import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';

/** Where there is no number nothing can be exact or about. A column of numbers that is empty throughout, or not there at all, is one cause: it is told once. */
export const qualifierWithoutAmount = rowRule('qualifier-without-amount', 'error', function* (checked) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    const qualifierOf = valueByRow(checked, table, qualifier);
    const numbersOf = numbers.map((column) => valueByRow(checked, table, column));
    const isKnown = (row: number) => numbersOf.some((numberOf) => numberOf(row) !== null);
    const bare = rowsWhere(checked, table, (row) => qualifierOf(row) !== null && !isKnown(row));
    const isOneCause = bare.length > 1 && rowsWhere(checked, table, isKnown).length === 0;
    for (const { record, row } of isOneCause ? bare.slice(0, 1) : bare) {
      const params = { numbers: numbers.join(', '), rows: isOneCause ? bare.length : '' };
      yield { record, column: qualifier, value: String(qualifierOf(row)), params };
    }
  }
});
