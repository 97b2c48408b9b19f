import { datasetRule } from '../rule.ts';

/** A call with winners is no longer planned or announced. */
export const awardOnPlannedCall = datasetRule('award-on-planned-call', 'warning', function* ({ dataset, joined }) {
  for (const call of dataset.calls) {
    const grants = joined.grantsByCall.get(call.id) ?? [];
    if (grants.length > 0 && (call.status === 'planned' || call.status === 'announced'))
      yield { record: call, column: 'status', value: call.status, params: { grants: grants.length } };
  }
});
