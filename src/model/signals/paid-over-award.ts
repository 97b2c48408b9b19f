import { answered, signal, unchecked } from './signal.ts';

/** More was paid than was awarded. */
export const paidOverAward = signal('paid-over-award', 'winners', (joined, { id, amount, status }) => {
  if (status === 'announced' || status === 'cancelled') return null;
  const payments = joined.paymentsByGrant.get(id) ?? [];
  const rows = [`winners/${id}`, ...payments.map((payment) => `payments/${payment.id}`)];
  if (amount === null) return unchecked(['winners/amount'], rows);
  if (payments.length === 0) return unchecked(['payments/amount'], rows);
  return answered(payments.reduce((sum, payment) => sum + payment.amount, 0) > amount, rows);
});
