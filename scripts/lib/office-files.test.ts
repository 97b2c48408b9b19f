import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { join } from '#model/join.ts';
import { chartExcel } from '#publish/chart-excel.ts';
import { chartCsv } from '#publish/chart-file.ts';
import { fromExcelCell, isNumber } from '#publish/excel-cell.ts';
import { excelCsv } from '#publish/excel-csv.ts';
import { flatBook } from '#publish/flat/flat-book.ts';
import { flatExcelCsv, flatNames, flatSheets, flatTables, writtenOut } from '#publish/flat/index.ts';
import { tableSheet } from '#publish/table-sheet.ts';
import { encodeRecord, writeTable } from '#publish/write-table.ts';
import { workbook } from '#publish/xlsx.ts';
import { chartFile } from '#schemas/chart-file.ts';
import { columnsOf, type tableNames } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import { synthesize } from '#synthetic/synthesize.ts';

/** The published files as LibreOffice opens them where numbers are written in Russian. */
const isThere = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(joinPath(tmpdir(), 'office-'));
const dataset = synthesize({ grants: 120, seed: 17, municipalities: 2 });
const joined = join(dataset, '2026-11-22');
const facts = { joined, language: 'ru', homepage: 'https://example.org/' } as const;
const readMe = { sheet: 'readme', lines: ['—'] };

/** What a file must hold: the kinds of its columns, and its cells as plain texts. */
interface Model {
  header: readonly string[];
  kinds: readonly CellKind[];
  rows: readonly (readonly string[])[];
}

const columnsModel = (name: (typeof tableNames)[number]): Model => ({
  header: Object.keys(columnsOf(name)),
  kinds: Object.values(columnsOf(name)).map(({ kind }) => kind),
  rows: dataset[name].map((record) => encodeRecord(name, record as never)),
});

const flat = flatNames.map((name) => ({ name, table: writtenOut(name, facts) }));
const flatModel = ({ columns, rows }: (typeof flat)[number]['table']): Model => ({
  header: columns.map(({ label }) => label.ru),
  kinds: columns.map(({ kind }) => kind),
  rows,
});

const [grant] = dataset.winners;
const chart = chartCsv(
  [
    {
      series: 'А',
      category: '=1+1',
      value: 400_000,
      qualifier: 'at-least',
      unit: 'som',
      year: 2019,
      rows: [`winners/${grant?.id}`],
    },
    { series: 'А', category: '2019-07', value: 12.5, unit: 'percent', date: '2019-07/2019-12' },
    { series: 'Б', value: null, qualifier: 'not-found', unit: 'som', place: grant?.place },
  ],
  joined,
  'ru',
);
const chartModel: Model = {
  header: Object.keys(chartFile.columns),
  kinds: Object.values(chartFile.columns).map(({ kind }) => kind),
  rows: parseCsv(chart).rows.map(({ cells }) => cells),
};

const names = ['winners', 'results', 'places'] as const;
/** CSV for Excel by the name of the file. */
const excel: Readonly<Record<string, { text: string; model: Model }>> = {
  ...Object.fromEntries(
    names.map((name) => [name, { text: excelCsv(name, dataset[name]), model: columnsModel(name) }]),
  ),
  ...Object.fromEntries(
    flat.map(({ name, table }) => [name, { text: flatExcelCsv(table, 'ru'), model: flatModel(table) }]),
  ),
  chart: { text: chartExcel(chart), model: chartModel },
};

type Book = ReturnType<typeof read>;
type Typed = string | number | Date | null;

/** The sheets that LibreOffice made of files, by the name of the file. */
const opened = new Map<string, Book>();

beforeAll(async () => {
  if (!isThere) return;
  const books = {
    tables: await workbook(
      names.map((name) => tableSheet(name, dataset)),
      readMe,
    ),
    flat: await flatBook({ tables: flatTables(facts), language: facts.language, readMe, codesSheet: 'codes' }),
  };
  put('profile/user/registrymodifications.xcu', russian);
  for (const [name, { text }] of Object.entries(excel)) put(`excel/${name}.csv`, text);
  put('plain/winners.csv', writeTable('winners', dataset.winners));
  for (const [name, bytes] of Object.entries(books)) put(`books/${name}.xlsx`, bytes);
  // Field and text delimiter, UTF-8, from the first line, columns as they are, Russian: what a double click offers there.
  openAll('excel', Object.keys(excel), 'csv', 'CSV:59,34,76,1,,1049');
  openAll('plain', ['winners'], 'csv', 'CSV:44,34,76,1,,1033');
  openAll('books', Object.keys(books), 'xlsx');
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!isThere)('LibreOffice in Russian', () => {
  test.for(Object.keys(excel))('opens %s.excel.csv with numbers that are numbers and texts that stay', (name) => {
    const model = excel[name]?.model ?? chartModel;
    const [header, ...rows] = cellsOf(opened.get(`excel/${name}`), 0);
    expect(header).toEqual(model.header.map((text) => fromExcelCell('text', text)));
    expect(rows.map((row) => asTexts(row, model, fromExcelCell))).toEqual(model.rows);
  });

  test('opens a plain CSV with the values of the model', () => {
    const model = columnsModel('winners');
    const [header, ...rows] = cellsOf(opened.get('plain/winners'), 0);
    expect(header).toEqual(model.header);
    expect(rows.map((row) => asTexts(row, model))).toEqual(model.rows);
  });

  test.for(names)('opens the sheet %s of the workbook with the values of the model', (name) => {
    const model = columnsModel(name);
    const [header, ...rows] = cellsOf(opened.get('books/tables'), names.indexOf(name) + 1);
    expect(header).toEqual(model.header);
    expect(rows.map((row) => asTexts(row, model))).toEqual(model.rows);
  });

  test.for(flatNames)('opens the sheet %s of the workbook to read: numbers, days and names', (name) => {
    const model = flatModel(writtenOut(name, facts));
    const book = opened.get('books/flat');
    const [header, ...rows] = cellsOf(book, flatNames.indexOf(name) + 1);
    expect(book?.SheetNames[flatNames.indexOf(name) + 1]).toBe(flatSheets[name].label.ru.split(':')[0]);
    expect(header).toEqual(model.header);
    expect(rows.map((row) => asTexts(row, model))).toEqual(model.rows);
  });
});

/** The setting of a program whose numbers and dates are Russian. */
const russian = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>`;

function put(path: string, content: string | Uint8Array) {
  const file = joinPath(folder, path);
  mkdirSync(joinPath(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

/** Opens files of a folder and saves what the program understood as workbooks. */
function openAll(kind: string, all: readonly string[], ending: string, filter?: string) {
  const out = joinPath(folder, 'opened', kind);
  const profile = pathToFileURL(joinPath(folder, 'profile')).href;
  const files = all.map((name) => joinPath(folder, kind, `${name}.${ending}`));
  const how = ['--headless', `-env:UserInstallation=${profile}`, ...(filter ? [`--infilter=${filter}`] : [])];
  execFileSync('soffice', [...how, '--convert-to', 'xlsx', '--outdir', out, ...files], { stdio: 'pipe' });
  for (const name of all)
    opened.set(`${kind}/${name}`, read(readFileSync(joinPath(out, `${name}.xlsx`)), { cellDates: true, UTC: true }));
}

/** The cells of a sheet as the program holds them: numbers, days, texts. */
function cellsOf(book: Book | undefined, at: number): Typed[][] {
  const sheet = book?.Sheets[book.SheetNames[at] ?? ''];
  if (!sheet) throw new Error(`no sheet: ${at}`);
  return utils.sheet_to_json<Typed[]>(sheet, { header: 1, raw: true, defval: null, UTC: true });
}

/** Cells as the texts of the model; a number that is held as a text says so, and so does a text that is held as a number, but for a date that is a year. */
function asTexts(row: readonly Typed[], { kinds }: Model, unmarked = (_: CellKind, text: string) => text): string[] {
  return kinds.map((kind, at) => {
    const cell = row[at] ?? null;
    if (cell === null) return '';
    if (typeof cell === 'number') return isNumber(kind) || kind === 'edtf' ? String(cell) : `number ${cell}`;
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    return isNumber(kind) ? `text ${cell}` : unmarked(kind, cell);
  });
}
