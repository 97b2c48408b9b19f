import type { Call, Grant } from '#schemas/index.ts';
import { callYear, grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { newestFirst } from './newest-first.ts';

/** What a reader sees as one thing: a grant with the call that it was won in, or a call of which no winner is recorded (OCDS: contracting process). */
export interface Process {
  grant: Grant | null;
  call: Call | null;
  year: number | null;
}

/** The processes of some calls and grants, newest first, those of an unknown year last; a common row stands aside for its parts where all of them are listed. */
export function processesOf(
  joined: Joined,
  { calls, grants }: { calls: readonly Call[]; grants: readonly Grant[] },
): Process[] {
  const own = ownGrants(joined, grants).map((grant): Process => {
    const call = joined.callsById.get(grant.call ?? '') ?? null;
    return { grant, call, year: grantYear(joined, grant) };
  });
  const won = new Set(grants.map(({ call }) => call));
  const open = calls
    .filter(({ id }) => !won.has(id) && !(joined.partsByCall.get(id) ?? []).some((part) => won.has(part.id)))
    .map((call): Process => ({ grant: null, call, year: callYear(call) }));
  return newestFirst([...own, ...open], ({ year }) => year);
}

/** The given grants without the common rows of which every project has a row of its own among them. */
export function ownGrants(joined: Joined, grants: readonly Grant[]): Grant[] {
  const given = new Set(grants);
  const listed = ({ id }: Grant) => (joined.partsByGrant.get(id) ?? []).filter((part) => given.has(part)).length;
  return grants.filter((grant) => listed(grant) === 0 || listed(grant) < (grant.projects ?? 1));
}
