import { memo } from '#model/memo.ts';
import type { RawFile } from '#model/raw.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import { asLatin } from '#text/look-alikes.ts';
import { fold } from '#text/fold.ts';
import { nearest } from '#text/nearest.ts';
import { scaleOf } from '#text/numbers.ts';

/** The columns of the table that the header names; none where they stand below one another instead. */
export function knownColumns(raw: RawFile) {
  const known = Object.keys(columnsOf(raw.table)).filter((name) => raw.header.includes(name));
  return known.length > 1 || !isSideways(raw) ? known : [];
}

/** Whether a table stands on its side: the names of its columns are the first cells of its rows. */
export function isSideways({ table, rows }: RawFile): boolean {
  const columns = columnsOf(table);
  const names = rows.slice(0, 100).filter(({ cells }) => Object.hasOwn(columns, cells[0]?.trim() ?? ''));
  return names.length > 2 && names.length * 2 > rows.length;
}

/** Maps wrong names in the header to the columns that they mean: another case, spaces, Cyrillic look-alikes, a label in one of the languages, or a typing error. */
export const intendedColumns = memo(({ table, header }: RawFile): ReadonlyMap<string, string> => {
  const names = new Set(header);
  const free = new Set(Object.keys(columnsOf(table)).filter((name) => !names.has(name)));
  const intended = new Map<string, string>();
  for (const name of names) {
    if (free.size === 0) break;
    if (name === '' || Object.hasOwn(columnsOf(table), name)) continue;
    const column = byAlias(table, name) ?? nearest(name.trim().toLowerCase(), free);
    if (column === null || !free.has(column)) continue;
    free.delete(column);
    intended.set(name, column);
  }
  return intended;
});

/** The header with every intended column under its right name, so that one wrong name does not hide what is in the cells. */
export function fixHeader(raw: RawFile): RawFile {
  const intended = intendedColumns(raw);
  return { ...raw, header: raw.header.map((name) => intended.get(name) ?? name) };
}

const scaled = /[\s,(]*(?:в\s)?(?:тыс|млн|млрд|миң|тысяч|миллион|thousand|million)\p{L}*.*$/iu;

/** The column that a name means but for its unit: «Сумма, тыс. сом» are amounts in thousands, which no column of ours holds; null for any other name. */
export function columnInThousands(table: TableName, name: string): string | null {
  const bare = name.slice(0, 100).replace(scaled, '');
  return bare === name || bare === '' ? null : byAlias(table, bare);
}

/** Letters and digits only, in lower case, with look-alikes as Latin letters. */
const plain = (name: string) => asLatin(name.slice(0, 100).toLowerCase()).replace(/[^\p{L}\d]/gu, '');

const aliases = new Map(tableNames.map((table) => [table, aliasesOf(table)]));

/** The column whose name or label this is, with or without a unit between brackets; null when there is none or more than one. */
function byAlias(table: TableName, name: string): string | null {
  const known = aliases.get(table);
  const columns = known?.get(plain(name)) ?? known?.get(plain(withoutBrackets(name))) ?? new Set();
  return columns.size === 1 ? ([...columns][0] ?? null) : null;
}

/** «Дата (день)» is «Дата»; thousands between the brackets are another unit, so that such a name stays as it is. */
const withoutBrackets = (name: string) =>
  name.replace(/\s*\(([^()]*)\)\s*$/, (whole, unit: string) =>
    unit.split(/[^\p{L}]+/u).some((word) => word !== '' && scaleOf(fold(word)) !== null) ? whole : '',
  );

/** «Сумма, сом» is often written «Сумма». */
function withoutUnit(label: string) {
  return [label, label.replace(/,.*/, '')];
}

function aliasesOf(table: TableName) {
  const found = new Map<string, Set<string>>();
  for (const [name, { label }] of Object.entries(columnsOf(table))) {
    for (const alias of new Set([name, label.ky, label.ru, label.en].flatMap(withoutUnit).map(plain)))
      found.set(alias, (found.get(alias) ?? new Set()).add(name));
  }
  return found;
}

/** The table's columns that a row of cells names exactly, or by a label in one of the languages. */
export function namesIn(cells: readonly string[], table: TableName): { exact: number; labels: number } {
  const columns = columnsOf(table);
  const exact = new Set(cells.filter((cell) => Object.hasOwn(columns, cell.trim())));
  const labels = new Set(cells.flatMap((cell) => (exact.has(cell) ? [] : (labelsOf(cell).get(table) ?? []))));
  return { exact: exact.size, labels: labels.size };
}

/** Of each table the first column that a label stands for: «Аталышы» stands for three languages, and still is a label. */
const labelled = new Map<string, Map<TableName, string>>();
for (const [table, names] of aliases)
  for (const [label, [column = '']] of names)
    labelled.set(label, (labelled.get(label) ?? new Map<TableName, string>()).set(table, column));

const labelsOf = (cell: string): ReadonlyMap<TableName, string> => labelled.get(plain(cell)) ?? new Map();

/** How many cells of a row name columns of each table, exactly or by a label; tables without any are left out. */
export function namesByTable(cells: readonly string[]): ReadonlyMap<TableName, number> {
  const named = new Map<TableName, Set<string>>();
  const note = (table: TableName, name: string) => named.set(table, (named.get(table) ?? new Set()).add(name));
  for (const cell of new Set(cells)) {
    const exact = tablesWith.get(cell.trim()) ?? [];
    for (const table of exact) note(table, `=${cell}`);
    for (const [table, column] of labelsOf(cell)) if (!exact.includes(table)) note(table, column);
  }
  return new Map([...named].map(([table, names]) => [table, names.size]));
}

/** The tables that have a column of a name. */
const tablesWith = new Map<string, TableName[]>();
for (const table of tableNames)
  for (const column of Object.keys(columnsOf(table)))
    tablesWith.set(column, [...(tablesWith.get(column) ?? []), table]);

/** Whether a cell is a name or a label of a column of the table. */
export const isAlias = (table: TableName, cell: string, column?: string) => {
  const named = cell.length > 100 ? undefined : aliases.get(table)?.get(plain(cell));
  return named !== undefined && (column === undefined || named.has(column));
};

/** How many cells name a column of some table; the most that one table gives. */
export const columnsKnownBy = (cells: readonly string[]) =>
  cells.length < 2 ? 0 : Math.max(0, ...namesByTable(cells.slice(0, 100)).values());

/** Whether some table has a column of this name. */
export const isColumnName = (name: string) => tablesWith.has(name);
