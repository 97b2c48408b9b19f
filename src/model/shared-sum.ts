import type { Grant } from '#schemas/index.ts';
import type { Joined } from './join.ts';

/** The common row whose amount a grant shares with others; null when it has an amount of its own or no common row names one. */
export function sharedSum(joined: Joined, grant: Grant): Grant | null {
  if (grant.amount !== null) return null;
  const whole = joined.grantsById.get(grant.part_of ?? '');
  return whole && whole.amount !== null ? whole : null;
}
