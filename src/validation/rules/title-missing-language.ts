import type { AnyRecord } from '../checked.ts';
import { rowRule } from '../rule.ts';
import { textCellOf, textGroups, type TextGroup } from '../texts.ts';

/** A text that exists in one language exists in all; reported once for each column, with the number of gaps. */
export const titleMissingLanguage = rowRule('title-missing-language', 'notice', function* ({ dataset }) {
  for (const group of textGroups) {
    const written = dataset[group.table].filter((record) => hasText(record, group));
    for (const { language, column } of group.columns) {
      const gaps = written.filter((record) => textCellOf(record, column) === null);
      if (gaps[0]) yield { record: gaps[0], column, params: { language, gaps: gaps.length, rows: written.length } };
    }
  }
});

const hasText = (record: AnyRecord, { columns }: TextGroup) =>
  columns.some(({ column }) => textCellOf(record, column) !== null);
