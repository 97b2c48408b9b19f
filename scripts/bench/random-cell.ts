import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, writeCsvRows } from '#model/csv.ts';
import { codelists, codesOf } from '#schemas/codelists.ts';
import { columnsOf } from '#schemas/index.ts';
import { frozenTableNames, type TableName } from '#schemas/names.ts';
import type { Column } from '#schemas/table.ts';
import type { Random } from '#synthetic/random.ts';

/** A change of one cell; where no column is named, a copy of the row with another id comes behind it. */
export interface TriedChange {
  table: TableName;
  id: string;
  column: string | null;
  from: string;
  to: string;
}

/** The tables of a folder as texts, the header first. */
export type Tables = ReadonlyMap<TableName, { header: readonly string[]; rows: readonly (readonly string[])[] }>;

export const readTables = (folder: string): Tables =>
  new Map(
    frozenTableNames.map((table) => {
      const { header, rows } = parseCsv(readFileSync(join(folder, `${table}.csv`), 'utf8'));
      return [table, { header, rows: rows.map(({ cells }) => cells) }];
    }),
  );

/** Draws a change: every column of every table that has rows is as likely as any other, and so is every row of it. The value is one that the column could hold. */
export function randomCell(tables: Tables, random: Random): TriedChange {
  const columns = [...tables].flatMap(([table, { header, rows }]) =>
    rows.length === 0 ? [] : header.filter((column) => column !== 'id').map((column) => ({ table, column })),
  );
  for (;;) {
    const { table, column } = random.pick(columns);
    const { header, rows } = tables.get(table) ?? { header: [], rows: [] };
    const row = random.pick(rows);
    const from = row[header.indexOf(column)] ?? '';
    const others = rows.map((cells) => cells[header.indexOf(column)] ?? '');
    const to = otherValue(from, { column: columnsOf(table)[column] as Column, others, tables, random });
    if (to !== from) return { table, id: row[header.indexOf('id')] ?? '', column, from, to };
  }
}

/** Draws a row that comes in: a copy of another one, with an id of its own and other texts in one cell. A row that goes needs a reason in the ledger, which is part of every key. */
export function randomRow(tables: Tables, random: Random): TriedChange[] {
  const [table, { header, rows }] = random.pick([...tables].filter(([, own]) => own.rows.length > 0));
  const row = random.pick(rows);
  const id = row[header.indexOf('id')] ?? '';
  const texts = header.filter((column, at) => columnsOf(table)[column]?.kind === 'text' && row[at] !== '');
  if (texts.length === 0) return randomRow(tables, random);
  const column = random.pick(texts);
  const from = row[header.indexOf(column)] ?? '';
  return [
    { table, id, column: null, from: id, to: `${id}-two` },
    { table, id: `${id}-two`, column, from, to: `${from} new` },
  ];
}

interface Drawn {
  column: Column;
  others: readonly string[];
  tables: Tables;
  random: Random;
}

/** Another value for a cell: now and then none, where the cell may be empty, or that of another row; else one that is new. */
function otherValue(from: string, { column, others, tables, random }: Drawn): string {
  if (column.optional && from !== '' && random.chance(0.15)) return '';
  if (column.references) {
    const { header = [], rows = [] } = tables.get(column.references) ?? {};
    return random.pick(rows.map((cells) => cells[header.indexOf('id')] ?? ''));
  }
  if (column.codelist !== undefined && column.kind === 'code')
    return random.pick(codesOf(codelists[column.codelist as keyof typeof codelists]));
  return random.chance(0.3) || from === '' ? random.pick(others) : newValue(from, column, random);
}

function newValue(from: string, { kind }: Column, random: Random): string {
  const more = random.pick([1, 7, 1000]);
  if (kind === 'som' || kind === 'count' || kind === 'year') return String(Number(from) + (kind === 'year' ? 1 : more));
  if (kind === 'decimal') return String(Number(from) + 0.5);
  if (kind === 'text') return `${from} ${random.pick(['жаңы', 'новый', 'new'])}`;
  if (kind === 'names') return `${from} | ${random.pick(['жаңы', 'новый', 'new'])}`;
  if (kind === 'url') return `${from}?${more}`;
  if (kind === 'sha256') return `${from.slice(1)}${from.slice(0, 1)}`;
  if (kind === 'date' || kind === 'edtf') return from.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  return from;
}

/** The tables with a change. */
export function withCell(tables: Tables, { table, id, column, to }: TriedChange): Tables {
  const { header = [], rows = [] } = tables.get(table) ?? {};
  const [at, own] = [header.indexOf(column ?? 'id'), header.indexOf('id')];
  const other = (cells: readonly string[]) => cells.map((cell, i) => (i === at ? to : cell));
  const changed = rows.flatMap((cells) => {
    if (cells[own] !== id) return [cells];
    return column === null ? [cells, other(cells)] : [other(cells)];
  });
  return new Map([...tables, [table, { header, rows: changed }]]);
}

/** Writes tables into a folder. */
export function writeTables(folder: string, tables: Tables) {
  for (const [table, { header, rows }] of tables)
    writeFileSync(join(folder, `${table}.csv`), writeCsvRows([header, ...rows]));
}
