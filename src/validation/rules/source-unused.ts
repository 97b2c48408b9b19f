import { sourceColumns } from '#schemas/source-columns.ts';
import { statingTables } from '#schemas/value-columns.ts';
import { lostValues } from '../checked.ts';
import { datasetRule } from '../rule.ts';

/** Every source is cited by a row. */
export const sourceUnused = datasetRule('source-unused', 'notice', function* (checked) {
  const { dataset, columns, incomplete } = checked;
  if (incomplete.size > 0) return;
  const cited = new Set<string>();
  for (const table of statingTables) {
    for (const column of sourceColumns(table)) {
      for (const id of columns[table].get(column)?.texts ?? []) cited.add(id);
      for (const id of lostValues(checked, table, column)) cited.add(id);
    }
  }
  for (const source of dataset.sources)
    if (!cited.has(source.id)) yield { record: source, column: 'id', value: source.id };
});
