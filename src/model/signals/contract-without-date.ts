import { answered, signal, unchecked } from './signal.ts';

/** A contract is known by its number, and the day of it is not. */
export const contractWithoutDate = signal('contract-without-date', 'winners', (_, { id, contract, signed, status }) => {
  if (status === 'announced' || status === 'cancelled') return null;
  const rows = [`winners/${id}`];
  if (signed !== null) return answered(false, rows);
  return contract === null ? unchecked(['winners/contract', 'winners/signed'], rows) : answered(true, rows);
});
