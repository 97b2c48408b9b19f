import { cellKey } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import type { TableName } from '#schemas/index.ts';
import { moneyColumns } from '../amounts.ts';
import { exists, type Checked } from '../checked.ts';
import { datasetRule } from '../rule.ts';
import { rowsWhere, rowsWith, valueByRow } from '../rows-with.ts';

/** Every sum rests on a source that exists: the one of its row or the one of a claim. */
export const moneyWithoutSource = datasetRule('money-without-source', 'error', function* (checked) {
  const { joined, given } = checked;
  if (!given.has('sources')) return;
  for (const { table, column } of moneyColumns) {
    const strangers = withStrangeSource(checked, table);
    const [amountOf, sourceOf] = [valueByRow(checked, table, column), valueByRow(checked, table, 'source')];
    const isBare = (row: number) =>
      amountOf(row) !== null && (sourceOf(row) === null ? !exists(checked, 'sources', '') : strangers.has(row));
    for (const { record, row } of rowsWhere(checked, table, isBare)) {
      const claims = joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [];
      if (!claims.some(({ source }) => exists(checked, 'sources', source)))
        yield { record, column, value: String(amountOf(row)), params: { source: String(sourceOf(row) ?? '') } };
    }
  }
});

/** The rows of a table whose source does not exist. */
const withStrangeSource = memo((checked: Checked, table: TableName): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { row } of rowsWith(checked, table, 'source', (id) => !exists(checked, 'sources', id))) found.add(row);
  return found;
});
