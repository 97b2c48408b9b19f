import { codelists, codesOf } from '#schemas/codelists.ts';
import type { Call, Grant } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { addMoney, type MoneySum } from './money.ts';
import { countProjects } from './place-view.ts';

export type TargetGroup = keyof typeof codelists.targetGroups;

export interface GroupView {
  code: TargetGroup;
  calls: Call[];
  grants: Grant[];
  projects: number;
  awarded: MoneySum;
}

/** Every target group with its calls and grants; a record with several groups stands in each of them, so groups are never added. */
export function groupViews(joined: Joined, { calls, grants }: { calls: readonly Call[]; grants: readonly Grant[] }): GroupView[] {
  return codesOf(codelists.targetGroups).map((code) => {
    const own = grants.filter((grant) => groupsOf(joined, grant).includes(code));
    const top = joined.topGrants(own);
    return { code, calls: calls.filter((call) => call.target_group?.includes(code)), grants: own, projects: countProjects(top), awarded: addMoney(top.map(joined.moneyOfGrant)) };
  });
}

/** The groups of a grant: its own, else those of its call. */
export function groupsOf(joined: Joined, grant: Grant): readonly TargetGroup[] {
  return grant.target_group ?? joined.callsById.get(grant.call ?? '')?.target_group ?? [];
}
