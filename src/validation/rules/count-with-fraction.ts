import { rowRule } from '../rule.ts';

/** Units of which nobody counts a part. */
const wholeUnits: ReadonlySet<string | null> = new Set([
  'people',
  'children',
  'women',
  'men',
  'organizations',
  'families',
]);
const columns = ['baseline', 'target', 'actual'] as const;

/** People and organizations are counted in whole numbers: 1.234 people were 1,234. */
export const countWithFraction = rowRule('count-with-fraction', 'error', function* ({ dataset }) {
  for (const record of dataset.results) {
    if (!wholeUnits.has(record.unit)) continue;
    for (const column of columns) {
      const number = record[column];
      if (number !== null && !Number.isInteger(number))
        yield { record, column, value: String(number), params: { unit: record.unit ?? '' } };
    }
  }
});
