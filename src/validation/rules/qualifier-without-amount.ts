import { qualifiedColumns } from '../amounts.ts';
import type { AnyRecord } from '../checked.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** Where there is no number nothing can be exact or about. A column of numbers that is empty throughout, or not there at all, is one cause: it is told once. */
export const qualifierWithoutAmount = rowRule('qualifier-without-amount', 'error', function* ({ dataset }) {
  for (const { table, numbers, qualifier } of qualifiedColumns) {
    const isKnown = (record: AnyRecord) => numbers.some((column) => textCellOf(record, column) !== null);
    const records: readonly AnyRecord[] = dataset[table];
    const bare = records.filter((record) => textCellOf(record, qualifier) !== null && !isKnown(record));
    const isOneCause = bare.length > 1 && !records.some(isKnown);
    for (const record of isOneCause ? bare.slice(0, 1) : bare)
      yield {
        record,
        column: qualifier,
        value: String(textCellOf(record, qualifier)),
        params: { numbers: numbers.join(', '), rows: isOneCause ? bare.length : '' },
      };
  }
});
