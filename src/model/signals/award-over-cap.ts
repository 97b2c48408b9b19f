import { answered, signal, unchecked } from './signal.ts';

/** An award is larger than the call allows for its projects. A call without a cap allows any. */
export const awardOverCap = signal('award-over-cap', 'winners', (joined, { id, call: of, amount, projects }) => {
  const call = joined.callsById.get(of ?? '');
  if (!call || call.project_cap === null) return null;
  const rows = [`winners/${id}`, `calls/${call.id}`];
  return amount === null
    ? unchecked(['winners/amount'], rows)
    : answered(amount > call.project_cap * (projects ?? 1), rows);
});
