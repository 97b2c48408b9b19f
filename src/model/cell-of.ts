import { columnsOf, tables, type TableName } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import type { Dataset } from './dataset.ts';
import type { Qualifier } from './money.ts';
import { qualifierOf } from './qualifier.ts';

/** A known cell of the record, for a sentence that speaks of it. */
export interface KnownCell {
  table: TableName;
  record: { id: string; source?: string };
  column: string;
  kind: CellKind;
  value: number | string;
  qualifier: Qualifier;
}

/** The cell that `table/id/column` names; null when there is none or when it is empty: prose must not speak of what is not known. */
export function cellOf(dataset: Dataset, path: string): KnownCell | null {
  const [table = '', id = '', column = ''] = path.split('/');
  if (!(table in tables)) throw new Error(`unknown table: ${path}`);
  const name = table as TableName;
  const facts = columnsOf(name)[column];
  const record = dataset[name].find((candidate) => candidate.id === id) as Record<string, unknown> | undefined;
  const value = record?.[column];
  if (!facts || !record || (typeof value !== 'number' && typeof value !== 'string')) return null;
  return {
    table: name,
    record: record as unknown as KnownCell['record'],
    column,
    kind: facts.kind,
    value,
    qualifier: qualifierOf(name, record, column),
  };
}
