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
      if (textCellOf(record, column) === null) continue;
      const own = String(textCellOf(record, 'source') ?? '');
      const sources = [
        own,
        ...(joined.claimsByCell.get(cellKey(table, record.id, column)) ?? []).map(({ source }) => source),
      ];
      if (!sources.some((source) => exists(checked, 'sources', source)))
        yield { record, column, value: String(textCellOf(record, column)), params: { source: own } };
    }
  }
});
