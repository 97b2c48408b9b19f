import type { Grant } from '#schemas/index.ts';
import type { AnyRecord, Checked } from '../checked.ts';
import { country } from '../country.ts';
import { claimedInOtherUnit, isPaidInThousands } from '../in-thousands.ts';
import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

const ranges = [
  ['winners', 'amount'],
  ['winners', 'cofinancing'],
  ['calls', 'budget'],
  ['calls', 'project_cap'],
] as const;
const { least: low, most: high } = country.amounts;

/** Amounts are in som, neither in thousands nor a thousand times too high. */
export const implausibleAmount = rowRule('implausible-amount', 'warning', function* (checked) {
  for (const [table, column] of ranges) {
    for (const record of checked.dataset[table]) {
      const amount = textCellOf(record, column);
      if (typeof amount !== 'number' || amount === 0 || (amount >= low && amount <= high)) continue;
      if (claimedInOtherUnit(checked, table, record, column) === null && !isToldByPayments(checked, record, column))
        yield { record, column, value: String(amount), params: { amount, low, high } };
    }
  }
});

/** Whether more was paid than was awarded, because the award stands there in thousands: then that is said. */
function isToldByPayments({ joined }: Checked, record: AnyRecord, column: string) {
  if (column !== 'amount') return false;
  const payments = joined.paymentsByGrant.get(record.id) ?? [];
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  return isPaidInThousands(record as Grant, paid);
}
