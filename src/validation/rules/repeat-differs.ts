import { datasetRule } from '../rule.ts';

/** A budget figure that repeats a grant is the same figure of the same call. */
export const repeatDiffers = datasetRule('repeat-differs', 'error', function* ({ dataset, joined }) {
  for (const budget of dataset.budgets) {
    const grant = joined.grantsById.get(budget.repeats ?? '');
    if (!grant || (grant.amount === budget.amount && isSame(budget.call, grant.call))) continue;
    yield {
      record: budget,
      column: 'repeats',
      value: grant.id,
      params: { amount: budget.amount ?? '', other: grant.amount ?? '' },
    };
  }
});

/** A shared sum may belong to no single call. */
const isSame = (call: string | null, other: string | null) => call === null || other === null || call === other;
