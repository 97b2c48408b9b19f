import type { Grant } from '#schemas/index.ts';
import { funnelOf, type FunnelStepName } from '../funnel.ts';
import type { Joined } from '../join.ts';
import { knownOfGrant } from '../known.ts';
import { addMoney } from '../money.ts';
import { countProjects, isSingle } from '../projects.ts';
import { counted, tally, rowsOf, sum, type FigureFacts, type Value } from './figure.ts';

/** Figures of any set of grants; an aggregate and its parts count once. */
export const awardFigures = {
  grants: { unit: 'grants', unknown: 'none' },
  projects: { unit: 'projects', unknown: 'none' },
  awarded: { unit: 'som', unknown: 'left-out' },
  'amounts-known': { unit: 'grants', outOf: 'grants', unknown: 'not-counted' },
  'recipients-known': { unit: 'projects', outOf: 'projects', unknown: 'not-counted' },
  'plans-known': { unit: 'projects', outOf: 'projects', unknown: 'not-counted' },
  'awards-known': { unit: 'projects', outOf: 'projects', unknown: 'not-counted' },
  'payments-known': { unit: 'projects', outOf: 'projects', unknown: 'not-counted' },
  'outcomes-known': { unit: 'projects', outOf: 'projects', unknown: 'not-counted' },
  paid: { unit: 'som', unknown: 'left-out' },
} satisfies Record<string, FigureFacts>;

type Key = keyof typeof awardFigures;

/** The figures of a set of grants. */
export function ofGrants(joined: Joined, grants: readonly Grant[]): Record<Key, Value> {
  const top = joined.topGrants(grants);
  const known = top.filter(({ amount }) => amount !== null);
  const named = grants.filter((grant) => isSingle(grant) && knownOfGrant(joined, grant).winners === true);
  const payments = grants.flatMap(({ id }) => joined.paymentsByGrant.get(id) ?? []);
  const projects = countProjects(top);
  const { steps } = funnelOf(joined, grants);
  const step = (name: FunnelStepName) => {
    const { known: count, grants: behind } = steps.find(({ step: one }) => one === name) ?? { known: 0, grants: [] };
    return tally(count, rowsOf('winners', behind), projects);
  };
  return {
    grants: counted(rowsOf('winners', top)),
    projects: tally(projects, rowsOf('winners', top)),
    awarded: sum(addMoney(top.map(joined.moneyOfGrant)), rowsOf('winners', known)),
    'amounts-known': counted(rowsOf('winners', known), top.length),
    'recipients-known': counted(rowsOf('winners', named), projects),
    'plans-known': step('planned'),
    'awards-known': step('awarded'),
    'payments-known': step('paid'),
    'outcomes-known': step('reported'),
    paid: sum(addMoney(payments.map(({ amount }) => ({ amount, qualifier: 'exact' }))), rowsOf('payments', payments)),
  };
}
