import { datasetRule } from '../rule.ts';

/** What was paid for a cancelled grant was paid back. */
export const paymentOnCancelledGrant = datasetRule(
  'payment-on-cancelled-grant',
  'warning',
  function* ({ dataset, joined }) {
    for (const grant of dataset.winners) {
      const paid = (joined.paymentsByGrant.get(grant.id) ?? []).reduce((sum, { amount }) => sum + amount, 0);
      if (grant.status === 'cancelled' && paid > 0)
        yield { record: grant, column: 'status', value: grant.status, params: { paid } };
    }
  },
);
