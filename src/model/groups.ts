import { codelists, codesOf } from '#schemas/codelists.ts';
import type { Call, Grant } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { addMoney, type MoneySum } from './money.ts';
import { isSingle } from './projects.ts';

export type TargetGroup = keyof typeof codelists.targetGroups;

/** What is recorded for one target group. Groups are never added: a record may name several. */
export interface GroupView {
  code: TargetGroup;
  calls: Call[];
  grants: Grant[];
  /** Single projects that name the group. */
  projects: number;
  /** Projects of which only a common row is known that names the group: some of them serve it, nobody has said how many. */
  among: number;
  /** Money of grants that name this group only. */
  own: MoneySum;
  /** Money of grants that name other groups too: how much is for this one is unknown. */
  shared: MoneySum;
}

/** Every target group with its calls and grants, in the order of the codelist. */
export function groupViews(
  joined: Joined,
  { calls, grants }: { calls: readonly Call[]; grants: readonly Grant[] },
): GroupView[] {
  return codesOf(codelists.targetGroups).map((code) => groupView(joined, code, { calls, grants }));
}

function groupView(
  joined: Joined,
  code: TargetGroup,
  { calls, grants }: { calls: readonly Call[]; grants: readonly Grant[] },
): GroupView {
  const named = grants.filter((grant) => groupsOf(joined, grant).includes(code));
  const top = joined.topGrants(named);
  const money = (several: boolean) =>
    addMoney(top.filter((grant) => groupsOf(joined, grant).length > 1 === several).map(joined.moneyOfGrant));
  return {
    code,
    calls: calls.filter((call) => call.target_group?.includes(code)),
    grants: named,
    projects: named.filter(isSingle).length,
    among: named.filter((grant) => !isSingle(grant)).reduce((sum, grant) => sum + unnamedProjects(joined, grant), 0),
    own: money(false),
    shared: money(true),
  };
}

/** The groups of a grant: its own, else those of its call. */
export function groupsOf(joined: Joined, grant: Grant): readonly TargetGroup[] {
  return grant.target_group ?? joined.callsById.get(grant.call ?? '')?.target_group ?? [];
}

/** How many projects of an aggregate have no row of their own. */
function unnamedProjects(joined: Joined, { id, projects }: Grant) {
  const parts = joined.partsByGrant.get(id) ?? [];
  return Math.max(0, (projects ?? 1) - parts.length);
}
