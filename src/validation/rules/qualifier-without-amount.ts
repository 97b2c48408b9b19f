import { qualifiedColumns } from '../amounts.ts';
import type { AnyRecord } from '../checked.ts';
import { rowRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';

/** Where there is no number nothing can be exact or about. A column of numbers that is empty throughout, or not there at all, is one cause: it is told once. */
export const qualifierWithoutAmount = rowRule('qualifier-without-amount', 'error', function* (checked) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    const qualifierOf = valueByRow(checked, table, qualifier);
    const numbersOf = numbers.map((column) => valueByRow(checked, table, column));
    const isKnown = (row: number) => numbersOf.some((numberOf) => numberOf(row) !== null);
    const records: readonly AnyRecord[] = checked.dataset[table];
    const bare = [...records.keys()].filter((row) => qualifierOf(row) !== null && !isKnown(row));
    const isOneCause = bare.length > 1 && !records.keys().some(isKnown);
    for (const row of isOneCause ? bare.slice(0, 1) : bare) {
      const record = records[row];
      const params = { numbers: numbers.join(', '), rows: isOneCause ? bare.length : '' };
      if (record) yield { record, column: qualifier, value: String(qualifierOf(row)), params };
    }
  }
});
