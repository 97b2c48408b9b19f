import type { Grant } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { isCovered, knownOfGrant } from './known.ts';

const funnelSteps = ['planned', 'awarded', 'paid', 'reported'] as const;
export type FunnelStepName = (typeof funnelSteps)[number];

/** One project, or several of which only a common row is known, with the steps of which something is known. */
interface Unit {
  projects: number;
  grant: Grant;
  known: Record<FunnelStepName, boolean>;
}

export interface Funnel {
  /** Projects that the grants stand for, each once. */
  projects: number;
  /** For each step how many projects it is known for, and for how many of them the step before is known too. */
  steps: { step: FunnelStepName; known: number; kept: number; grants: Grant[] }[];
}

/** How far the way of the money can be followed: counted in projects, because their money may not be added. */
export function funnelOf(joined: Joined, grants: readonly Grant[]): Funnel {
  const listed = new Set(grants);
  const units = joined.topGrants(grants).flatMap((grant) => unitsOf(joined, grant, listed));
  const count = (which: (unit: Unit) => boolean) =>
    units.reduce((sum, unit) => sum + (which(unit) ? unit.projects : 0), 0);
  const steps = funnelSteps.map((step, index) => {
    const before = funnelSteps[index - 1];
    return {
      step,
      known: count(({ known }) => known[step]),
      grants: units.filter(({ known }) => known[step]).map(({ grant }) => grant),
      kept: before === undefined ? 0 : count(({ known }) => known[step] && known[before]),
    };
  });
  return { projects: count(() => true), steps };
}

/** A grant, or an aggregate as its known parts and the rest of it. */
function unitsOf(joined: Joined, grant: Grant, listed: ReadonlySet<Grant>): Unit[] {
  const parts = (joined.partsByGrant.get(grant.id) ?? []).filter((part) => listed.has(part));
  const rest = (grant.projects ?? 1) - parts.length;
  return [
    ...parts.map((part) => ({ projects: 1, grant: part, known: stepsOf(joined, part) })),
    ...(rest > 0 ? [{ projects: rest, grant, known: stepsOf(joined, grant) }] : []),
  ];
}

/** Of which steps something is known: the plan of its call, an amount of its own or a common one, a payment, an outcome. */
function stepsOf(joined: Joined, grant: Grant): Unit['known'] {
  const { budget = false, payments = false, indicators = false } = knownOfGrant(joined, grant);
  return { planned: budget, awarded: isCovered(joined, grant), paid: payments, reported: indicators };
}
