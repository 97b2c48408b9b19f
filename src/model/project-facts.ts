import type { Call, Grant, Organization, Result } from '#schemas/index.ts';
import { awardedOf } from './derived/awarded.ts';
import { figureAt, type Derived } from './derived/index.ts';
import { groupViews, type TargetGroup } from './groups.ts';
import type { GrantView } from './grant-view.ts';
import { grantYear } from './grant-year.ts';
import type { Joined } from './join.ts';
import { saysOutcome } from './known.ts';
import type { Money } from './money.ts';
import { newestFirst } from './newest-first.ts';
import { ownGrants } from './processes.ts';
import { countProjects } from './projects.ts';
import { sharedSum } from './shared-sum.ts';

/** Something counted of some projects: the count, and the figure that it is where there is one. */
interface Count {
  value: number;
  figure: Derived | null;
}

/** What is known of some projects: what for, who got it, how much, what came of it. */
export interface ProjectFacts {
  projects: Count;
  /** Newest first. */
  grants: Grant[];
  /** The groups named most often, first the one with most projects. */
  groups: TargetGroup[];
  /** Of how many projects the recipient is known, and the recipients, each once. */
  recipients: Count & { names: Organization[] };
  /** The known awards, and of how many projects an amount is known, their own or a shared one. */
  awarded: Count & { sum: Money; figures: Derived[] };
  /** The common row whose amount a single grant shares. */
  shared: Grant | null;
  /** Of how many projects a payment is known. */
  paid: Count;
  /** Of how many projects an outcome is known, and the newest one that is told. */
  outcomes: Count & { newest: Result | null };
  /** Whether the only project is said to be finished. */
  finished: boolean;
}

/** How many groups are named. */
const mostGroups = 3;

/** What is known of the grants of a scope that has derived figures; null where there is none. */
export function projectFacts(joined: Joined, grants: readonly Grant[], scope: string): ProjectFacts | null {
  const projects = figureAt(joined, 'projects', scope);
  if (!projects?.value) return null;
  const count = (key: Parameters<typeof figureAt>[1]): Count => {
    const figure = figureAt(joined, key, scope);
    return { value: figure?.value ?? 0, figure };
  };
  const own = newestFirst(ownGrants(joined, grants), (grant) => grantYear(joined, grant));
  const { sum, figures } = awardedOf(joined, scope);
  const summed = new Set(figures.flatMap(({ rows }) => rows));
  const covered = countProjects(grants.filter(({ id }) => summed.has(`winners/${id}`)));
  const known = count('awards-known');
  return {
    projects: { value: projects.value, figure: projects },
    grants: own,
    groups: groupsOf(joined, grants),
    recipients: { ...count('recipients-known'), names: recipientsOf(joined, own) },
    awarded: {
      value: sum.amount === null ? known.value : covered,
      figure: sum.amount !== null && covered !== known.value ? null : known.figure,
      sum,
      figures,
    },
    shared: projects.value === 1 && own[0] ? sharedSum(joined, own[0]) : null,
    paid: count('payments-known'),
    outcomes: { ...count('outcomes-known'), newest: newestOutcome(joined, own) },
    finished: projects.value === 1 && own[0]?.status === 'completed',
  };
}

/** What is known of one grant, or of the projects of a common row. */
export function grantFacts(joined: Joined, { grant, recipient, shared, payments, money }: GrantView): ProjectFacts {
  const projects = grant.projects ?? 1;
  const counted = (known: boolean): Count => ({ value: known ? projects : 0, figure: null });
  const newest = newestOutcome(joined, [grant]);
  return {
    projects: { value: projects, figure: null },
    grants: [grant],
    groups: [],
    recipients: { ...counted(recipient !== null), names: recipient ? [recipient] : [] },
    awarded: { ...counted(money.amount !== null || shared !== null), sum: money, figures: [] },
    shared,
    paid: counted(payments.length > 0),
    outcomes: { ...counted(newest !== null), newest },
    finished: projects === 1 && grant.status === 'completed',
  };
}

const recipientsOf = (joined: Joined, grants: readonly Grant[]) => [
  ...new Set(grants.flatMap(({ recipient }) => joined.organizationsById.get(recipient ?? '') ?? [])),
];

/** The outcome of the newest grant that tells one: an outcome before an output, words before a number. */
function newestOutcome(joined: Joined, grants: readonly Grant[]): Result | null {
  for (const { id } of grants) {
    const told = (joined.resultsBySubject.get(`winners/${id}`) ?? []).filter(saysOutcome);
    const best = told.find(({ kind }) => kind === 'outcome') ?? told[0];
    if (best) return best;
  }
  return null;
}

function groupsOf(joined: Joined, grants: readonly Grant[]): TargetGroup[] {
  return groupViews(joined, { calls: [], grants })
    .filter(({ projects }) => projects > 0)
    .sort((a, b) => b.projects - a.projects)
    .slice(0, mostGroups)
    .map(({ code }) => code);
}

/** Whether the sum of a call is known: its own, or one of a budget figure. */
export const hasBudget = (joined: Joined, { id, budget }: Call) =>
  budget !== null || (joined.budgetsByCall.get(id) ?? []).some(({ amount }) => amount !== null);
