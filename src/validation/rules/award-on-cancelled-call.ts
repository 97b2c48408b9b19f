import { datasetRule } from '../rule.ts';

/** A cancelled call has no winners. */
export const awardOnCancelledCall = datasetRule('award-on-cancelled-call', 'error', function* ({ dataset, joined }) {
  for (const grant of dataset.winners) {
    const call = joined.callsById.get(grant.call ?? '');
    if (call?.status === 'cancelled' && grant.status !== 'cancelled')
      yield { record: grant, column: 'call', value: call.id, params: { status: grant.status } };
  }
});
