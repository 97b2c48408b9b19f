import { claimedCells, valuesText } from '../claimed.ts';
import { datasetRule } from '../rule.ts';

/** A cell about which sources speak has an adopted value. */
export const claimNotAdopted = datasetRule('claim-not-adopted', 'notice', function* (checked) {
  for (const { record, column, adopted, claims } of claimedCells(checked))
    if (adopted === '') yield { record, column, params: { claims: valuesText(claims) } };
});
