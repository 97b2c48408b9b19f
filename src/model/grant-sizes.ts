import { median } from 'd3';
import type { Grant } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import type { Qualifier } from './money.ts';
import { countProjects, isSingle } from './projects.ts';

export interface GrantSizes {
  /** Single grants with an amount of their own, smallest first. */
  sized: { grant: Grant; amount: number; qualifier: Qualifier }[];
  median: number | null;
  /** Projects of which only a sum together with others is known. */
  together: number;
  /** Projects of which no amount is known. */
  unknown: number;
}

/** How large single grants are; a sum for several projects says nothing about the size of one. */
export function grantSizes(joined: Joined, grants: readonly Grant[]): GrantSizes {
  const sized = grants.flatMap((grant) =>
    isSingle(grant) && grant.amount !== null
      ? [{ grant, amount: grant.amount, qualifier: grant.amount_qualifier ?? ('exact' as const) }]
      : [],
  );
  const top = joined.topGrants(grants);
  const counted = new Set(sized.map(({ grant }) => grant));
  const parts = (grant: Grant) => (joined.partsByGrant.get(grant.id) ?? []).filter((part) => counted.has(part)).length;
  const rest = (kept: (grant: Grant) => boolean) =>
    top
      .filter((grant) => !counted.has(grant) && kept(grant))
      .reduce((sum, grant) => sum + Math.max(0, countProjects([grant]) - parts(grant)), 0);
  return {
    sized: sized.sort((a, b) => a.amount - b.amount),
    median: median(sized, ({ amount }) => amount) ?? null,
    together: rest(({ amount }) => amount !== null),
    unknown: rest(({ amount }) => amount === null),
  };
}
