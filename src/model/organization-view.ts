import type { Budget, Call, Grant, Organization, Programme, Role, Source } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';
import { callYear, grantYear } from './grant-year.ts';
import { newestFirst } from './newest-first.ts';
import { sourcesOf } from './proof.ts';

/** Everything about one organization: what it announced, gave, got and co-financed, and its roles in events. */
export interface OrganizationView {
  gave: Grant[];
  got: Grant[];
  cofinanced: Grant[];
  calls: Call[];
  budgets: Budget[];
  programmes: Programme[];
  roles: Role[];
  predecessors: Organization[];
}

interface OrganizationMaps {
  gave: ReadonlyMap<string | null, Grant[]>;
  got: ReadonlyMap<string | null, Grant[]>;
  cofinanced: ReadonlyMap<string | null, Grant[]>;
  calls: ReadonlyMap<string | null, Call[]>;
  budgets: ReadonlyMap<string | null, Budget[]>;
  programmes: ReadonlyMap<string | null, Programme[]>;
  roles: ReadonlyMap<string | null, Role[]>;
  predecessors: ReadonlyMap<string | null, Organization[]>;
}

/** Joins one organization with all records that name it. */
export function organizationView(joined: Joined, id: string): OrganizationView {
  const maps = mapsOf(joined);
  const keys = ['gave', 'got', 'cofinanced', 'calls', 'budgets', 'programmes', 'roles', 'predecessors'] as const;
  return Object.fromEntries(keys.map((key) => [key, maps[key].get(id) ?? []])) as unknown as OrganizationView;
}

/** The sources of an organization's own row and of all records that name it. */
export function organizationSources(
  joined: Joined,
  organization: Organization,
  { gave, got, cofinanced, calls, budgets, programmes, roles }: OrganizationView,
): Source[] {
  return sourcesOf(joined, [
    ['organizations', [organization]],
    ['winners', [...gave, ...got, ...cofinanced]],
    ['calls', calls],
    ['budgets', budgets],
    ['programmes', programmes],
    ['roles', roles],
  ]);
}

const mapsOf = memo(({ dataset, callsById, rolesByOrganization }: Joined): OrganizationMaps => {
  const { budgets, programmes, organizations } = dataset;
  const winners = newestFirst(dataset.winners, (grant) => grantYear({ callsById }, grant));
  const calls = newestFirst(dataset.calls, callYear);
  return {
    gave: Map.groupBy(winners, (grant) => grant.customer ?? callsById.get(grant.call ?? '')?.customer ?? null),
    got: Map.groupBy(winners, ({ recipient }) => recipient),
    cofinanced: Map.groupBy(winners, ({ cofinancer }) => cofinancer),
    calls: Map.groupBy(calls, ({ customer }) => customer),
    budgets: Map.groupBy(budgets, ({ organization }) => organization),
    programmes: Map.groupBy(programmes, ({ customer }) => customer),
    roles: rolesByOrganization,
    predecessors: Map.groupBy(organizations, ({ successor }) => successor),
  };
});
