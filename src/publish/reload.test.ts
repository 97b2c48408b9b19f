import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import type { Dataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { columnsOf, tableNames, tables, type TableName } from '#schemas/index.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { fromExcelCell, isNumber } from './excel-cell.ts';
import { excelCsv } from './excel-csv.ts';
import { flatInLanguages, flatNames, writtenOut } from './flat/index.ts';
import { tableJson } from './json-table.ts';
import { tableParquet } from './parquet.ts';
import { sqliteFile } from './sqlite.ts';
import { encodeRecord, writeTable } from './write-table.ts';

/** Whatever format a table is published in, what is read back from it is what the record holds. */
const dataset: Dataset = synthesize({ grants: 120, seed: 9 });
const facts = { joined: join(dataset, '2026-11-22'), homepage: 'https://example.org/' };
const cellsOf = (name: TableName) => dataset[name].map((record) => encodeRecord(name, record as never));
const columns = (name: TableName) => Object.entries(columnsOf(name));
const asText = (value: unknown) => (value === null || value === undefined ? '' : String(value as string | number));

test.for(tableNames)('%s comes back from CSV, CSV for Excel, JSON and Parquet', async (name) => {
  const cells = cellsOf(name);
  expect(parseCsv(writeTable(name, dataset[name] as never)).rows.map((row) => row.cells)).toEqual(cells);
  const excel = parseCsv(excelCsv(name, dataset[name] as never).replace('\ufeff', ''), ';');
  const unmarked = excel.rows.map((row) =>
    row.cells.map((text, at) => fromExcelCell(columns(name)[at]?.[1].kind ?? 'text', text)),
  );
  expect(unmarked).toEqual(cells);
  expect(JSON.parse(tableJson(dataset[name]))).toEqual(JSON.parse(JSON.stringify(dataset[name])));
  const bytes = tableParquet(name, dataset);
  const rows = await parquetReadObjects({
    file: Uint8Array.from(bytes).buffer,
  });
  expect(rows.map((row) => columns(name).map(([key]) => asText(row[key])))).toEqual(cells);
});

const bytes = sqliteFile(dataset, flatInLanguages(facts));
/** Runs a query over the published file. */
function query(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

test.for(tableNames)('%s comes back from SQLite', (name) => {
  const rows = query(`SELECT * FROM ${name.replaceAll('-', '_')} ORDER BY rowid`);
  expect(rows.map((row) => columns(name).map(([key]) => asText(row[key])))).toEqual(cellsOf(name));
});

test('the references of the SQLite file lead to rows, and it is whole', () => {
  expect(query('PRAGMA foreign_key_check')).toEqual([]);
  expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const references = tableNames.flatMap((name) => columns(name).filter(([, column]) => column.references));
  const keys = tableNames.flatMap((name) => query(`PRAGMA foreign_key_list(${name.replaceAll('-', '_')})`));
  expect(keys).toHaveLength(references.length);
});

test('the views of the SQLite file hold the flat sheets, language by language', () => {
  for (const name of flatNames) {
    const table = writtenOut(name, { ...facts, language: 'ru' });
    const rows = query(`SELECT * FROM ${name.replaceAll('-', '_')}_ru`);
    expect(rows.map((row) => table.columns.map(({ key }) => asText(row[key])))).toEqual(table.rows);
  }
});

test('the SQLite file explains every column of every table, and finds by words', () => {
  const explained = query('SELECT "table", "column" FROM "columns" WHERE about_ky <> \'\'');
  expect(explained.length).toBeGreaterThan(tableNames.flatMap((name) => Object.keys(tables[name].columns)).length);
  const place = query("SELECT place FROM grants_flat_ky WHERE place <> '' LIMIT 1")[0]?.['place'];
  expect(query(`SELECT page FROM search WHERE search MATCH '"${asText(place)}"'`).length).toBeGreaterThan(0);
});

test('the same record gives the same SQLite and Parquet files', () => {
  expect(Buffer.from(sqliteFile(dataset, flatInLanguages(facts))).equals(bytes)).toBe(true);
  expect(Buffer.from(tableParquet('winners', dataset)).equals(tableParquet('winners', dataset))).toBe(true);
});

test('numbers are numbers in Parquet, and what is not known is null', async () => {
  const file = tableParquet('winners', dataset);
  const rows = await parquetReadObjects({ file: Uint8Array.from(file).buffer });
  for (const row of rows)
    for (const [key, { kind }] of columns('winners'))
      if (row[key] !== null) expect(['bigint', 'number'].includes(typeof row[key])).toBe(isNumber(kind));
});
