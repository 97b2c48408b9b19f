import type { Grant } from '#schemas/index.ts';
import { leastOf, most } from '../bounds.ts';
import { datasetRule } from '../rule.ts';

/** The grants of a call never add up to more than the budget of the call; aggregates and their parts are not added together, cancelled grants not at all. */
export const amountOverCall = datasetRule('amount-over-call', 'error', function* ({ dataset, joined }) {
  for (const call of dataset.calls) {
    if (call.budget === null) continue;
    if (!mayBeOver(call.budget, joined.grantsByCall.get(call.id) ?? [])) continue;
    const grants = joined
      .topGrants(joined.grantsByCall.get(call.id) ?? [])
      .filter(({ status }) => status !== 'cancelled');
    const total = leastOf(grants.map(joined.moneyOfGrant));
    if (total <= most({ amount: call.budget, qualifier: call.budget_qualifier ?? 'exact' })) continue;
    yield {
      record: call,
      column: 'budget',
      value: String(call.budget),
      params: { total, grants: grants.length, budget: call.budget },
    };
  }
});

/** Whether all grants of a call together are more than its budget: most are not, whatever is a part of what. */
const mayBeOver = (budget: number, grants: readonly Grant[]) =>
  grants.reduce((sum, { amount }) => sum + (amount ?? 0), 0) > budget;
