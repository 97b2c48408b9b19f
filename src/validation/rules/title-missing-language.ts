import type { AnyRecord } from '../checked.ts';
import { rowRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';
import { textGroups } from '../texts.ts';

/** A text that exists in one language exists in all; reported once for each column, with the number of gaps. */
export const titleMissingLanguage = rowRule('title-missing-language', 'notice', function* (checked) {
  for (const { table, columns } of textGroups) {
    const records: readonly AnyRecord[] = checked.dataset[table];
    const texts = columns.map(({ language, column }) => ({
      language,
      column,
      textOf: valueByRow(checked, table, column),
    }));
    const written = [...records.keys()].filter((row) => texts.some(({ textOf }) => textOf(row) !== null));
    for (const { language, column, textOf } of texts) {
      const gaps = written.filter((row) => textOf(row) === null);
      const record = records[gaps[0] ?? -1];
      if (record) yield { record, column, params: { language, gaps: gaps.length, rows: written.length } };
    }
  }
});
