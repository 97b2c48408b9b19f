import { columnsOf } from '#schemas/index.ts';
import { datasetRule } from '../rule.ts';

/** A claim gives its value in the format of the cell that it speaks of. */
export const claimValueFormat = datasetRule('claim-value-format', 'error', function* ({ dataset }) {
  for (const claim of dataset.claims) {
    const { table, column, value } = claim;
    const facts = columnsOf(table)[column];
    if (facts && !facts.cell.safeDecode(value).success)
      yield { record: claim, column: 'value', value, params: { table, other: column, kind: facts.kind } };
  }
});
