import { columnsOf } from '#schemas/index.ts';
import { exists } from '../checked.ts';
import { nearest } from '#text/nearest.ts';
import { datasetRule } from '../rule.ts';

/** A claim speaks of a cell that exists. */
export const claimTargetMissing = datasetRule('claim-target-missing', 'error', function* (checked) {
  for (const claim of checked.dataset.claims) {
    const { table, record, column } = claim;
    if (!Object.hasOwn(columnsOf(table), column)) {
      yield {
        record: claim,
        column: 'column',
        value: column,
        params: { table, suggestion: nearest(column, Object.keys(columnsOf(table))) ?? '' },
      };
    } else if (checked.given.has(table) && !exists(checked, table, record)) {
      yield { record: claim, column: 'record', value: record, params: { table, suggestion: '' } };
    }
  }
});
