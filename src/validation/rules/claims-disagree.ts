import { claimedCells, valuesText } from '../claimed.ts';
import { datasetRule } from '../rule.ts';

/** Sources that differ are named side by side. */
export const claimsDisagree = datasetRule('claims-disagree', 'notice', function* (checked) {
  for (const { record, column, adopted, claims } of claimedCells(checked)) {
    const values = new Set(claims.map(({ value }) => value));
    if (values.size > 1)
      yield { record, column, value: adopted, params: { count: values.size, claims: valuesText(claims) } };
  }
});
