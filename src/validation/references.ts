import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { AnyRecord, Checked } from './checked.ts';
import { textCellOf } from './texts.ts';

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
    const wanted = new Map<unknown, Target>();
    for (const text of checked.texts[table].get(column) ?? []) {
      const target = targetOf(text, references);
      if (isWanted(target)) wanted.set(text, target);
    }
    if (wanted.size > 0) yield* referencesIn(checked, { table, column }, wanted);
  }
}

function* referencesIn(
  { dataset }: Checked,
  { table, column }: { table: TableName; column: string },
  wanted: ReadonlyMap<unknown, Target>,
): Generator<Reference> {
  for (const record of dataset[table]) {
    const value = textCellOf(record, column);
    const target = wanted.get(value);
    if (target && typeof value === 'string') yield { table, record, column, value, ...target };
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
