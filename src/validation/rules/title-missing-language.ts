import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';
import { textGroups } from '../texts.ts';

/** A text that exists in one language exists in all; reported once for each column, with the number of gaps. */
export const titleMissingLanguage = rowRule('title-missing-language', 'notice', function* (checked) {
  for (const { table, columns } of textGroups) {
    const texts = columns.map(({ language, column }) => ({
      language,
      column,
      textOf: valueByRow(checked, table, column),
    }));
    const written = rowsWhere(checked, table, (row) => texts.some(({ textOf }) => textOf(row) !== null));
    for (const { language, column, textOf } of texts) {
      const gaps = written.filter(({ row }) => textOf(row) === null);
      if (gaps[0])
        yield { record: gaps[0].record, column, params: { language, gaps: gaps.length, rows: written.length } };
    }
  }
});
