import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';

/** Money is paid after the grant was awarded. */
export const paymentBeforeAward = rowRule('payment-before-award', 'warning', function* ({ dataset, joined }) {
  for (const payment of dataset.payments) {
    const awarded = joined.grantsById.get(payment.grant)?.awarded ?? null;
    if (isAfter(awarded, payment.date))
      yield { record: payment, column: 'date', value: payment.date, params: { date: awarded ?? '' } };
  }
});
