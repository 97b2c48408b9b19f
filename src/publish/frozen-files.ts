import { strFromU8 } from 'fflate';
import { parseCsv } from '#model/csv.ts';
import { figureFiles } from './figures.ts';
import { columnReader, Refusal } from '#model/column-reader.ts';
import { memo } from '#model/memo.ts';
import type { FrozenTable, FrozenTables } from '#model/releases/frozen-tables.ts';
import type { PublishedRelease } from '#model/releases/release-history.ts';
import { unzipped } from '#model/unzipped.ts';
import { tableNames, type TableName } from '#schemas/names.ts';
import { columnsOf } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';
import { frozenSheet } from './table-sheet.ts';
import { workbook, type ReadMe } from './xlsx.ts';

/** One file of a frozen version, by its path below the folder of the version. */
export interface FrozenVersionFile {
  path: string;
  content: () => Uint8Array | Promise<Uint8Array>;
}

/** What the file of a release and its workbook and JSON are called. */
export const frozenBundles = {
  zip: 'achyk-zakaz.zip',
  workbook: 'achyk-zakaz.xlsx',
  json: 'achyk-zakaz.json',
} as const;

/** All files of a version: what its zip holds, byte for byte, the zip itself, and all tables together as JSON and as a workbook. */
export function frozenFiles({ file, tables }: PublishedRelease, readMe: ReadMe): FrozenVersionFile[] {
  const bytes = file.bytes ?? new Uint8Array();
  const members = unzipped(bytes, () => true) ?? {};
  const figures = () => figuresIn(members[figureFiles.csv]);
  return [
    ...Object.entries(members).map(([path, content]) => ({ path, content: () => content })),
    { path: frozenBundles.zip, content: () => bytes },
    { path: frozenBundles.json, content: () => new TextEncoder().encode(frozenJson(tables, figures())) },
    { path: frozenBundles.workbook, content: () => frozenBook(tables, readMe) },
  ];
}

/** The tables of a release as one JSON object: numbers, null and lists as the columns of today read them, and the text where they cannot. */
export function frozenJson(tables: FrozenTables, figures: readonly object[] = []): string {
  const parts = [...tables].map(([name, table]) => jsonOfTable(table, name));
  const derived = `"figures": ${JSON.stringify(figures)}`;
  return `{\n${[...parts, derived].join(',\n')}\n}\n`;
}

/** A table that stays as it is from one release to the next is the same object, and is written once. */
const jsonOfTable = memo(({ columns, rows }: FrozenTable, name: TableName): string => {
  const values = columns.map((column) => [column, valueReader(columnsOf(name)[column])] as const);
  const records = [...rows.values()].map((row) =>
    JSON.stringify(Object.fromEntries(values.map(([column, read]) => [column, read(row[column] ?? '')]))),
  );
  return `${JSON.stringify(name)}: [\n${records.join(',\n')}\n]`;
});

/** Reads the frozen texts of a column as today; a text stays where the column is no more or no longer takes it. */
function valueReader(column: Column | undefined): (text: string) => unknown {
  if (!column) return (text) => text;
  const { optional, read } = columnReader('', column);
  return (text) => {
    const value = text === '' && optional ? null : read(text);
    return value instanceof Refusal ? text : value;
  };
}

/** The derived figures among the files of a release, without the lists of rows behind them. */
function figuresIn(csv: Uint8Array = new Uint8Array()): object[] {
  const { header, rows } = parseCsv(strFromU8(csv));
  return rows.map(({ cells }) =>
    Object.fromEntries(header.flatMap((column, i) => (column === 'rows' ? [] : [[column, cells[i] ?? '']]))),
  );
}

const frozenBook = (tables: FrozenTables, readMe: ReadMe) =>
  workbook(
    tableNames.flatMap((name) => {
      const table = tables.get(name);
      return table ? [frozenSheet(name, table)] : [];
    }),
    readMe,
  );
