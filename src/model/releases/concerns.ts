import { columnsOf, tables, type TableName } from '#schemas/index.ts';
import type { RowTexts } from '../decode.ts';
import type { RecordChange } from './record-changes.ts';

/** What a change is about, directly and by the rows that its row names. */
export interface Concerns {
  /** Ids, the nearest first: the place itself, then the units that it lies in. */
  places: readonly string[];
  organizations: readonly string[];
  /** Codes of target groups. */
  groups: readonly string[];
  /** All of them as table/id, the changed row first. */
  records: ReadonlySet<string>;
}

/** The texts of a row in the newer tables or the older ones. */
export type RowAt = (table: TableName, id: string) => RowTexts | null;

/** Follows the references of a changed row, in its older and its newer form, up to places and organizations. */
export function concernsOf(
  { table, id, before, after, successor }: Pick<RecordChange, 'table' | 'id' | 'before' | 'after' | 'successor'>,
  rowAt: RowAt,
): Concerns {
  const records = new Set([`${table}/${id}`, ...(successor === null ? [] : [`${table}/${successor}`])]);
  const groups = new Set<string>();
  const waiting = [after, before].flatMap((row) => (row ? [{ table, row }] : []));
  for (const found of waiting) {
    for (const group of (found.row['target_group'] ?? '').split(' ').filter(Boolean)) groups.add(group);
    for (const target of targetsOf(found.table, found.row)) {
      const key = `${target.table}/${target.id}`;
      const row = records.has(key) ? null : rowAt(target.table, target.id);
      records.add(key);
      if (row && !ends.has(target.table)) waiting.push({ table: target.table, row });
    }
  }
  const idsIn = (name: TableName) =>
    [...records].flatMap((key) => (key.startsWith(`${name}/`) ? key.slice(name.length + 1) : []));
  return { places: idsIn('places'), organizations: idsIn('organizations'), groups: [...groups], records };
}

/** Tables whose rows stand for themselves: the seat of an organization does not make its grants those of the seat. */
const ends = new Set<TableName>(['organizations', 'sources', 'releases']);

/** Columns that name a row without being about it. */
const aside = new Set(['successor', 'disagrees_with']);

/** The rows that a row names. */
function* targetsOf(table: TableName, row: RowTexts): Generator<{ table: TableName; id: string }> {
  if (table === 'claims') yield* target(`${row['table']}/${row['record']}`);
  for (const [column, { references, kind }] of Object.entries(columnsOf(table))) {
    const text = row[column] ?? '';
    if (text === '' || references === 'sources' || aside.has(column)) continue;
    if (references) yield { table: references, id: text };
    else if (kind === 'path') yield* target(text);
  }
}

function* target(path: string) {
  const [table = '', id = ''] = path.split('/');
  if (Object.hasOwn(tables, table)) yield { table: table as TableName, id };
}
