import { rowRule } from '../rule.ts';

const columns = ['baseline', 'target', 'actual'] as const;

/** A share is at most a hundred per cent. */
export const percentOverHundred = rowRule('percent-over-hundred', 'warning', function* ({ dataset }) {
  for (const record of dataset.results) {
    if (record.unit !== 'percent') continue;
    for (const column of columns) {
      const number = record[column];
      if (number !== null && number > 100) yield { record, column, value: String(number) };
    }
  }
});
