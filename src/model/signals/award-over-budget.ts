import { answered, signal, unchecked } from './signal.ts';

/** One award is larger than the whole budget of its call. */
export const awardOverBudget = signal('award-over-budget', 'winners', (joined, { id, call: of, amount }) => {
  const call = joined.callsById.get(of ?? '');
  if (!call) return null;
  const rows = [`winners/${id}`, `calls/${call.id}`];
  if (amount === null) return unchecked(['winners/amount'], rows);
  return call.budget === null ? unchecked(['calls/budget'], rows) : answered(amount > call.budget, rows);
});
