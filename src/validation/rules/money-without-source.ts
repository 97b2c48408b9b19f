import { cellKey } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import type { TableName } from '#schemas/index.ts';
import { moneyColumns } from '../amounts.ts';
import { exists, type AnyRecord, type Checked } from '../checked.ts';
import { datasetRule } from '../rule.ts';
import { rowsWith, valueByRow } from '../rows-with.ts';

/** Every sum rests on a source that exists: the one of its row or the one of a claim. */
export const moneyWithoutSource = datasetRule('money-without-source', 'error', function* (checked) {
  const { dataset, joined, given } = checked;
  if (!given.has('sources')) return;
  for (const { table, column } of moneyColumns) {
    const strangers = withStrangeSource(checked, table);
    const [amountOf, sourceOf] = [valueByRow(checked, table, column), valueByRow(checked, table, 'source')];
    for (const [i, record] of dataset[table].entries()) {
      const [amount, own] = [amountOf(i), sourceOf(i)];
      if (amount === null || (own === null ? exists(checked, 'sources', '') : !strangers.has(record))) continue;
      const claims = joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [];
      if (!claims.some(({ source }) => exists(checked, 'sources', source)))
        yield { record, column, value: String(amount), params: { source: String(own ?? '') } };
    }
  }
});

/** The rows of a table whose source does not exist. */
const withStrangeSource = memo((checked: Checked, table: TableName): ReadonlySet<AnyRecord> => {
  const found = new Set<AnyRecord>();
  for (const { record } of rowsWith(checked, table, 'source', (id) => !exists(checked, 'sources', id)))
    found.add(record);
  return found;
});
