import { most } from '../bounds.ts';
import { claimedInOtherUnit, isPaidInThousands } from '../in-thousands.ts';
import { datasetRule } from '../rule.ts';

/** No more is paid than was awarded; refunds are taken off. An award that its source says in som is told of by the rule about claims. */
export const paymentOverAward = datasetRule('payment-over-award', 'error', function* (checked) {
  const { dataset, joined } = checked;
  for (const grant of dataset.winners) {
    const payments = joined.paymentsByGrant.get(grant.id) ?? [];
    const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
    if (grant.amount === null || paid <= most(joined.moneyOfGrant(grant))) continue;
    if (claimedInOtherUnit(checked, 'winners', grant, 'amount') !== null) continue;
    yield {
      record: grant,
      column: 'amount',
      value: String(grant.amount),
      params: {
        paid,
        payments: payments.length,
        amount: grant.amount,
        thousands: isPaidInThousands(grant, paid) ? 'yes' : '',
      },
    };
  }
});
