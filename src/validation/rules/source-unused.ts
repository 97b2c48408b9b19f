import { tableNames } from '#schemas/index.ts';
import { lostValues } from '../checked.ts';
import { datasetRule } from '../rule.ts';

/** Every source is cited by a row. */
export const sourceUnused = datasetRule('source-unused', 'notice', function* (checked) {
  const { dataset, incomplete } = checked;
  if (incomplete.size > 0) return;
  const cited = new Set(tableNames.flatMap((table) => citedIn(dataset[table])));
  for (const table of tableNames) for (const id of lostValues(checked, table, 'source')) cited.add(id);
  for (const source of dataset.sources)
    if (!cited.has(source.id)) yield { record: source, column: 'id', value: source.id };
});

const citedIn = (records: readonly object[]) =>
  records.flatMap((record) => ('source' in record && typeof record.source === 'string' ? record.source : []));
