import { least } from '../bounds.ts';
import { rowRule } from '../rule.ts';

/** A grant for one project stays under the cap of its call. */
export const projectCapExceeded = rowRule('project-cap-exceeded', 'warning', function* ({ dataset, joined }) {
  for (const grant of dataset.winners) {
    const cap = joined.callsById.get(grant.call ?? '')?.project_cap ?? null;
    if (cap === null || grant.amount === null || least(joined.moneyOfGrant(grant)) <= cap * (grant.projects ?? 1))
      continue;
    yield {
      record: grant,
      column: 'amount',
      value: String(grant.amount),
      params: { amount: grant.amount, cap, projects: grant.projects ?? 1 },
    };
  }
});
