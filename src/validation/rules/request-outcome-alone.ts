import { rowRule } from '../rule.ts';

/** An outcome has the day of its answer, and an answer its outcome: a request without both is one that waits. */
export const requestOutcomeAlone = rowRule('request-outcome-alone', 'error', function* ({ dataset }) {
  for (const request of dataset.requests) {
    const { answered, outcome } = request;
    if ((answered === null) === (outcome === null)) continue;
    const [column, missing] =
      outcome === null ? (['answered', 'outcome'] as const) : (['outcome', 'answered'] as const);
    yield { record: request, column, value: request[column] ?? '', params: { missing } };
  }
});
