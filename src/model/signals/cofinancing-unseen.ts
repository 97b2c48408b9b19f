import { answered, signal, unchecked } from './signal.ts';

/** Money from elsewhere was announced for a grant, and who gave it is not recorded. */
export const cofinancingUnseen = signal('cofinancing-unseen', 'winners', (_, { id, cofinancing, cofinancer }) => {
  if (cofinancing === null && cofinancer === null) return null;
  const rows = [`winners/${id}`, ...(cofinancer === null ? [] : [`organizations/${cofinancer}`])];
  return cofinancing === null ? unchecked(['winners/cofinancing'], rows) : answered(cofinancer === null, rows);
});
