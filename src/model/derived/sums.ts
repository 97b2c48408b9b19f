import type { Budget, Call, Grant } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { counted, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** How many different sums are known, whatever their stage. */
export const sumFigures = { 'sums-known': { unit: 'sums', unknown: 'not-counted' } } satisfies Record<
  string,
  FigureFacts
>;

interface Records {
  budgets: readonly Budget[];
  calls: readonly Call[];
  grants: readonly Grant[];
}

/**
 * The sums that are recorded of a place: budget figures, budgets of calls that no budget figure repeats, awards and payments.
 * What other sources say of the same sum is not another sum, and a budget figure that repeats an award is none either.
 */
export function ofSums(joined: Joined, { budgets, calls, grants }: Records): Record<keyof typeof sumFigures, Value> {
  const ownBudgets = budgets.filter((budget) => budget.amount !== null && !joined.repeatedAward.has(budget));
  const awards = joined.topGrants(grants).filter(({ amount }) => amount !== null);
  const paid = grants.flatMap(({ id }) => joined.paymentsByGrant.get(id) ?? []);
  return {
    'sums-known': counted([
      ...rowsOf('budgets', ownBudgets),
      ...rowsOf('calls', unrepeated(joined, calls)),
      ...rowsOf('winners', awards),
      ...rowsOf('payments', paid),
    ]),
  };
}

/** The calls whose budget no budget figure tells. */
const unrepeated = (joined: Joined, calls: readonly Call[]) =>
  calls.filter(
    ({ id, budget }) => budget !== null && !(joined.budgetsByCall.get(id) ?? []).some(({ amount }) => amount !== null),
  );
