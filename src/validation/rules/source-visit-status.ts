import { isOpen } from '#model/source-state.ts';
import { rowRule } from '../rule.ts';

/** A visit that opened a document was answered with 200 to 299, and no other was. */
export const sourceVisitStatus = rowRule('source-visit-status', 'error', function* ({ dataset }) {
  for (const record of dataset['source-checks']) {
    const isGood = record.status !== null && record.status >= 200 && record.status <= 299;
    if (isGood !== isOpen(record))
      yield { record, column: 'status', value: String(record.status ?? ''), params: { outcome: record.outcome } };
  }
});
