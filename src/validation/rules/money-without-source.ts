import { cellKey } from '#model/join.ts';
import { moneyColumns } from '../amounts.ts';
import { exists } from '../checked.ts';
import { datasetRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** Every sum rests on a source that exists: the one of its row or the one of a claim. */
export const moneyWithoutSource = datasetRule('money-without-source', 'error', function* (checked) {
  const { dataset, joined, given } = checked;
  if (!given.has('sources')) return;
  for (const { table, column } of moneyColumns) {
    for (const record of dataset[table]) {
      const own = String(textCellOf(record, 'source') ?? '');
      if (textCellOf(record, column) === null || exists(checked, 'sources', own)) continue;
      const claims = joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [];
      if (!claims.some(({ source }) => exists(checked, 'sources', source)))
        yield { record, column, value: String(textCellOf(record, column)), params: { source: own } };
    }
  }
});
