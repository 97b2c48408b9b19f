import { hasEnded } from './ended.ts';
import { answered, signal, unchecked } from './signal.ts';

/** A grant is over, and less was paid than was awarded: payments run behind the schedule. */
export const paidLessAtEnd = signal('paid-less-at-end', 'winners', (joined, grant) => {
  const { id, amount, status } = grant;
  const ended = hasEnded(joined, grant);
  if (status === 'announced' || status === 'cancelled' || ended === false) return null;
  const payments = joined.paymentsByGrant.get(id) ?? [];
  const rows = [`winners/${id}`, ...payments.map((payment) => `payments/${payment.id}`)];
  if (ended === null) return unchecked(['winners/end'], rows);
  if (amount === null) return unchecked(['winners/amount'], rows);
  if (payments.length === 0) return unchecked(['payments/amount'], rows);
  return answered(payments.reduce((sum, payment) => sum + payment.amount, 0) < amount, rows);
});
