import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import type { CellKind, Column } from '#schemas/table.ts';

/** A row as its table writes it: the text of a cell by its column. */
export type Row = Readonly<Record<string, string>>;
/** The rows of all tables. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

/** The first `few` rows of every table and the first place of every kind, with all that they refer to: all links between the rows hold. */
export function fewRows(all: Tables, few: number): Tables {
  const rowAt = new Map(tableNames.flatMap((table) => all[table].map((row) => [pathOf(table, row), row] as const)));
  const kept = new Set<string>();
  const keep = (path: string) => {
    const row = rowAt.get(path);
    if (!row || kept.has(path)) return;
    kept.add(path);
    for (const other of namedBy(path.split('/', 1)[0] as TableName, row)) keep(other);
  };
  const seeds: Tables = {
    ...perTable((table) => all[table].slice(0, few)),
    places: firstOfEachKind(all.places),
    claims: [],
  };
  for (const table of tableNames) for (const row of seeds[table]) keep(pathOf(table, row));
  for (const claim of all.claims) if (kept.has(`${claim['table']}/${claim['record']}`)) keep(pathOf('claims', claim));
  return perTable((table) => all[table].filter((row) => kept.has(pathOf(table, row))));
}

/** A row with something in every cell, for a table that has none; it refers to the first rows of other tables, and to no row of its own. */
export function fullRow(table: TableName, rows: Tables): Row {
  const cell = (name: string, { references, ...column }: Column) => {
    if (name === 'id') return madeUpId(table);
    if (references === table) return '';
    return references ? (rows[references][0]?.['id'] ?? madeUpId(references)) : someCell(column, rows);
  };
  return Object.fromEntries(Object.entries(columnsOf(table)).map(([name, column]) => [name, cell(name, column)]));
}

const madeUpId = (table: TableName) => `made-up-${table}`;

/** Some valid value of a column; none where only the world gives any. */
function someCell({ kind, codelist }: Pick<Column, 'kind' | 'codelist'>, rows: Tables) {
  if (codelist) return Object.keys(codelists[codelist as CodelistName])[0] ?? '';
  const values: Partial<Record<CellKind, string>> = {
    ...{ text: 'x', names: 'x', url: 'https://example.com/', som: '1000', count: '2', year: '2019', edtf: '2019-05' },
    path: pathOf('calls', rows.calls[0] ?? {}),
    date: '2019-05-01',
    sha256: '0'.repeat(64),
    // A table of ours, and a row of it.
    code: 'winners',
    slug: rows.winners[0]?.['id'] ?? '',
  };
  return values[kind] ?? '';
}

/** The rows that a row refers to. */
function* namedBy(table: TableName, row: Row): Generator<string> {
  for (const [column, { references, kind }] of Object.entries(columnsOf(table))) {
    const value = row[column] ?? '';
    if (references) yield `${references}/${value}`;
    if (kind === 'path') yield value;
  }
}

function firstOfEachKind(places: readonly Row[]) {
  const first = new Map<string | undefined, Row>();
  for (const place of places) if (!first.has(place['kind'])) first.set(place['kind'], place);
  return [...first.values()];
}

/** A value for every table. */
export const perTable = <T>(value: (table: TableName) => T) =>
  Object.fromEntries(tableNames.map((table) => [table, value(table)])) as Record<TableName, T>;

const pathOf = (table: TableName, row: Row) => `${table}/${row['id']}`;
