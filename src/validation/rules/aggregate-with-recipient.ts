import { rowRule } from '../rule.ts';

/** A row of several projects names a recipient only when all of them are its own. */
export const aggregateWithRecipient = rowRule('aggregate-with-recipient', 'warning', function* ({ dataset }) {
  for (const grant of dataset.winners) {
    if ((grant.projects ?? 1) > 1 && grant.recipient !== null)
      yield { record: grant, column: 'recipient', value: grant.recipient, params: { projects: grant.projects ?? 1 } };
  }
});
