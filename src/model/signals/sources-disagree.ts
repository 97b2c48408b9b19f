import { cellKey } from '../join.ts';
import { answered, signal } from './signal.ts';

/** Columns of a grant about which several sources speak. */
const columns = ['amount', 'projects', 'awarded', 'recipient', 'status'] as const;

/** Sources say different things of one grant. */
export const sourcesDisagree = signal('sources-disagree', 'winners', (joined, { id }) => {
  const told = columns.map((column) => joined.claimsByCell.get(cellKey('winners', id, column)) ?? []);
  const compared = told.filter((claims) => new Set(claims.map(({ source }) => source)).size > 1);
  if (compared.length === 0) return null;
  return answered(
    compared.some((claims) => new Set(claims.map(({ value }) => value)).size > 1),
    [`winners/${id}`, ...compared.flat().map((claim) => `claims/${claim.id}`)],
  );
});
