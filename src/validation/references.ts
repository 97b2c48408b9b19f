import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord, Checked } from './checked.ts';
import { rowsWith } from './rows-with.ts';

/** The row that a text names. */
interface Target {
  /** null when the text names no table that exists. */
  target: TableName | null;
  id: string;
}

/** One cell that names a row of another table. */
export interface Reference extends Target {
  table: TableName;
  record: AnyRecord;
  column: string;
  value: string;
}

/** The columns whose cells name rows: by an id of one table, or by a path. */
const columns = tableNames.flatMap((table) =>
  Object.entries(columnsOf(table)).flatMap(([column, { references, kind }]) =>
    references !== undefined || kind === 'path' ? { table, column, references } : [],
  ),
);

/** The references to certain rows, but not those of claims; each different text is asked about once. */
export function* referencesTo(checked: Checked, isWanted: (target: Target) => boolean): Generator<Reference> {
  for (const { table, column, references } of columns) {
    for (const { record, text } of rowsWith(checked, table, column, (text) => isWanted(targetOf(text, references))))
      yield { table, record, column, value: text, ...targetOf(text, references) };
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

function targetOf(text: string, references: TableName | undefined): Target {
  if (references) return { target: references, id: text };
  const [name, id = ''] = text.split('/');
  return { target: tableNames.find((table) => table === name) ?? null, id };
}
