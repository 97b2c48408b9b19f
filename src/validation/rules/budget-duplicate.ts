import { repeatsOf } from '../repeats.ts';
import { datasetRule } from '../rule.ts';

/** Two figures for the same money are one figure with claims. */
export const budgetDuplicate = datasetRule('budget-duplicate', 'warning', function* ({ dataset }) {
  const repeats = repeatsOf(dataset.budgets, ({ organization, place, year, period, level, scope, measure, call }) =>
    JSON.stringify([organization, place, year, period, level, scope, measure, call]),
  );
  for (const { record, first } of repeats)
    yield {
      record,
      column: 'amount',
      value: String(record.amount ?? ''),
      params: { other: first.id, amount: first.amount ?? '' },
    };
});
