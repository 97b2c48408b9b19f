import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord, Checked } from './checked.ts';
import { textCellOf } from './texts.ts';

/** One cell that names a row of another table. */
export interface Reference {
  table: TableName;
  record: AnyRecord;
  column: string;
  /** null when the cell names no table that exists. */
  target: TableName | null;
  id: string;
  value: string;
}

/** All references of the dataset but those of claims: ids of other tables and `table/id` paths. */
export function* referencesOf({ dataset }: Checked): Generator<Reference> {
  for (const table of tableNames) {
    for (const [column, { references, kind }] of Object.entries(columnsOf(table))) {
      if (references === undefined && kind !== 'path') continue;
      for (const record of dataset[table]) {
        const value = textCellOf(record, column);
        if (typeof value === 'string') yield { table, record, column, value, ...targetOf(value, references) };
      }
    }
  }
}

/** The rows that claims are about. */
export const claimReferences = ({ dataset }: Checked): Reference[] =>
  dataset.claims.map((claim) => ({
    table: 'claims',
    record: claim,
    column: 'record',
    target: claim.table,
    id: claim.record,
    value: claim.record,
  }));

function targetOf(value: string, references: TableName | undefined): { target: TableName | null; id: string } {
  if (references) return { target: references, id: value };
  const [name, id = ''] = value.split('/');
  return { target: tableNames.find((table) => table === name) ?? null, id };
}
