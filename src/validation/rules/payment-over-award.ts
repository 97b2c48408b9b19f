import { most } from '../bounds.ts';
import { datasetRule } from '../rule.ts';

/** No more is paid than was awarded; refunds are taken off. */
export const paymentOverAward = datasetRule('payment-over-award', 'error', function* ({ dataset, joined }) {
  for (const grant of dataset.winners) {
    const payments = joined.paymentsByGrant.get(grant.id) ?? [];
    const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
    if (grant.amount === null || paid <= most(joined.moneyOfGrant(grant))) continue;
    yield {
      record: grant,
      column: 'amount',
      value: String(grant.amount),
      params: { paid, payments: payments.length, amount: grant.amount },
    };
  }
});
