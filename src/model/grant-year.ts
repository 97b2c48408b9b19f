import type { Call, Grant } from '#schemas/index.ts';
import { yearOf } from './year.ts';

/** The year whose money a competition gives: its budget year, else the year of its announcement. */
export const callYear = (call: Call): number | null => call.year ?? yearOf(call.announced);

/** The year whose money a grant is: of its call, else of its award, contract or start. */
export function grantYear({ callsById }: { callsById: ReadonlyMap<string, Call> }, grant: Grant): number | null {
  const call = callsById.get(grant.call ?? '');
  return (
    call?.year ??
    yearOf(grant.awarded) ??
    yearOf(grant.signed) ??
    yearOf(grant.start) ??
    yearOf(call?.announced ?? null)
  );
}
