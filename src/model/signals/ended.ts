import { readEdtf } from '#schemas/edtf.ts';
import type { Grant } from '#schemas/index.ts';
import type { Joined } from '../join.ts';

/** Whether the time of a grant is over: its end has passed, or it is said to be completed; null where its end is not known. */
export function hasEnded({ today }: Pick<Joined, 'today'>, { end, status }: Grant): boolean | null {
  if (status === 'completed') return true;
  const last = end === null ? null : readEdtf(end)?.last;
  return last && today !== null ? last < today : null;
}
