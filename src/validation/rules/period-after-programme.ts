import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';

/** A call, and the work it pays for, lies in the years of its programme. */
export const periodAfterProgramme = rowRule('period-after-programme', 'warning', function* ({ dataset, joined }) {
  for (const call of dataset.calls) {
    const period = joined.programmesById.get(call.programme ?? '')?.period ?? null;
    if (isAfter(call.announced, period))
      yield { record: call, column: 'announced', value: call.announced ?? '', params: { period: period ?? '' } };
  }
});
