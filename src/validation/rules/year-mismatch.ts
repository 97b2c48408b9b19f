import { yearRange } from '../dates.ts';
import { rowRule } from '../rule.ts';

/** The money of a call is of the year of its announcement or of the next one. */
export const yearMismatch = rowRule('year-mismatch', 'warning', function* ({ dataset }) {
  for (const call of dataset.calls) {
    if (call.year === null || call.announced === null) continue;
    const { first, last } = yearRange(call.announced);
    if (call.year >= (first ?? -Infinity) && call.year <= (last ?? Infinity) + 1) continue;
    yield { record: call, column: 'year', value: String(call.year), params: { announced: call.announced } };
  }
});
