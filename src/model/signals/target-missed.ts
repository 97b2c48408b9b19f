import { answered, signal, unchecked } from './signal.ts';

/** Less was reached than was promised. Whether more is better, the name of the indicator says. */
export const targetMissed = signal('target-missed', 'results', (_, { id, kind, target, actual }) => {
  if (kind !== 'output' && kind !== 'outcome') return null;
  if (target === null && actual === null) return null;
  const rows = [`results/${id}`];
  if (target === null) return unchecked(['results/target'], rows);
  return actual === null ? unchecked(['results/actual'], rows) : answered(actual < target, rows);
});
