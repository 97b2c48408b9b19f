import { repeatsOf, keyOf } from '../repeats.ts';
import { tableRule } from '../rule.ts';

/** The same recipient with the same amount in the same call may be one grant entered twice. */
export const nearDuplicateGrant = tableRule('near-duplicate-grant', 'warning', function* ({ dataset }) {
  for (const { record, first } of repeatsOf(dataset.winners, ({ recipient, amount, call }) =>
    keyOf(recipient, amount, call),
  )) {
    yield {
      record,
      column: 'recipient',
      value: record.recipient ?? '',
      params: { other: first.id, amount: record.amount ?? 0 },
    };
  }
});
