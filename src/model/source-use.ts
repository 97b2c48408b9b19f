import type { TableName } from '#schemas/index.ts';
import { namedSources } from '#schemas/source-columns.ts';
import { statingTables } from '#schemas/value-columns.ts';
import type { Dataset } from './dataset.ts';
import { memo } from './memo.ts';

type SourceUse = ReadonlyMap<string, ReadonlyMap<TableName, readonly string[]>>;

/** Which records rest on each source: by their own `source` or by a claim about one of their cells. */
export const recordsBySource = memo((dataset: Dataset): SourceUse => {
  const used = new Map<string, Map<TableName, Set<string>>>();
  const add = (source: string, table: TableName, id: string) => {
    const byTable = used.get(source) ?? new Map<TableName, Set<string>>();
    used.set(source, byTable.set(table, (byTable.get(table) ?? new Set<string>()).add(id)));
  };
  for (const { source, table, record } of dataset.claims) add(source, table, record);
  for (const table of statingTables) {
    if (table === 'claims') continue;
    for (const record of dataset[table])
      for (const source of namedSources(table, record)) add(source, table, record.id);
  }
  return new Map(
    [...used].map(([source, byTable]) => [source, new Map([...byTable].map(([table, ids]) => [table, [...ids]]))]),
  );
});
