import { datasetRule } from '../rule.ts';

/** A part and its whole were won in the same call. */
export const partOfOtherCall = datasetRule('part-of-other-call', 'error', function* ({ dataset, joined }) {
  for (const part of dataset.winners) {
    const whole = joined.grantsById.get(part.part_of ?? '');
    if (!whole || part.call === null || whole.call === null || part.call === whole.call) continue;
    yield { record: part, column: 'part_of', value: whole.id, params: { call: part.call, other: whole.call } };
  }
});
