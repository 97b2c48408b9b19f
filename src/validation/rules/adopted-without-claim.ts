import { claimedCells, valuesText } from '../claimed.ts';
import { claimedInOtherUnit } from '../in-thousands.ts';
import { datasetRule } from '../rule.ts';

/** The value that we stand by is what at least one source says. */
export const adoptedWithoutClaim = datasetRule('adopted-without-claim', 'error', function* (checked) {
  const { lost, incomplete } = checked;
  if (incomplete.has('claims')) return;
  const unread = new Set(lost.claims.map((textOf) => ['table', 'record', 'column'].map(textOf).join('/')));
  for (const { table, record, column, adopted, claims } of claimedCells(checked)) {
    if (
      adopted === '' ||
      claims.some(({ value }) => value === adopted) ||
      unread.has([table, record.id, column].join('/'))
    )
      continue;
    const meant = claimedInOtherUnit(checked, table, record, column);
    yield { record, column, value: adopted, params: { claims: valuesText(claims), meant: meant ?? '' } };
  }
});
