import type { MissingColumn } from '#model/signals/signal.ts';
import { columnsOf, tables, type TableName } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';

/** What a column that is not known is called; of a text in three languages what its table is called. */
export function missingLabel(missing: MissingColumn, language: Language): string {
  const [table, column = ''] = missing.split('/') as [TableName, string];
  if (/_(ky|ru|en)$/.test(column)) return tables[table].label[language];
  return columnsOf(table)[column]?.label[language] ?? missing;
}
