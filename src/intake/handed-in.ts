import { unzipSync } from 'fflate';
import { parseCsv } from '#model/csv.ts';
import { parseJson } from '#model/json.ts';
import type { InputFile, RawRow } from '#model/raw.ts';
import { isCodesSheet } from '#publish/template-rows.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { decodeText } from './decode-text.ts';
import { otherTable } from './frame.ts';
import { isWorkbook, kindOfFile, type FileKind } from './kind-of-file.ts';
import { archiveProblem, readWorkbook, type WorkbookLibrary } from './read-workbook.ts';
import { separatorOf } from './cell-separator.ts';
import { tableNamed } from './table-named.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** One table that somebody handed in: a text, or a sheet of a workbook. */
export type HandedTable = InputFile & { sheet?: WorkbookSheet };

/** What is said of a file before its table is read. */
export interface HandedRemark {
  code: 'file-not-text' | 'sheet-unknown' | 'workbook-broken' | 'sheet-hidden' | 'sheet-merged' | 'sheet-formulas';
  file: string;
  value?: string;
  params: Readonly<Record<string, string | number>>;
}

export interface HandedIn {
  tables: HandedTable[];
  remarks: HandedRemark[];
}

/** Takes a file apart into its tables: sheets of a workbook, files of an archive; what holds no table is said. */
export function handedIn(input: InputFile, library: WorkbookLibrary | null, depth = 0): HandedIn {
  const { file, bytes } = input;
  if (bytes === null) return { tables: [{ ...input, table: input.table ?? 'calls' }], remarks: [] };
  const kind = kindOfFile(bytes);
  if (kind === 'zip' && depth === 0) return archive(input, bytes, library);
  if (library !== null && isWorkbook(kind) && kind !== null) return workbook(input, bytes, kind, library);
  if (kind !== null) return { tables: [], remarks: [{ code: 'file-not-text', file, params: { kind } }] };
  return named(input, rowsOf(input, bytes), nameOf(file));
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/(?:\.excel)?\.[^.]*$/, '');

/** The table of rows by their header, else by the name of their file; rows of no table are said. */
function named(input: HandedTable, rows: readonly RawRow[], name: string): HandedIn {
  const table = tableOfRows(rows, tableNames.find((own) => own === name) ?? input.table ?? tableNamed(name));
  if (table !== null) return { tables: [{ ...input, table }], remarks: [] };
  const value = rows.map(({ cells }) => cells.filter(Boolean).join(', ')).find((text) => text !== '') ?? '';
  return {
    tables: [],
    remarks: [{ code: 'sheet-unknown', file: input.file, value, params: { tables: tableNames.join(', ') } }],
  };
}

/** How far down a header is looked for. */
const searchLimit = 30;

function tableOfRows(rows: readonly RawRow[], byName: TableName | null): TableName | null {
  for (const { cells } of rows.slice(0, searchLimit)) {
    const other = otherTable(cells, byName);
    if (other !== null) return other;
  }
  return byName;
}

function rowsOf({ file }: InputFile, bytes: Uint8Array): RawRow[] {
  const { text } = decodeText(bytes);
  if (file.toLowerCase().endsWith('.json')) {
    const read = parseJson(text);
    return read.ok ? [{ line: 1, cells: read.header }] : [];
  }
  const head = text.slice(0, 60_000).replace(/^"?sep=.{1,2}"?\r?\n/i, '');
  const { header, rows } = parseCsv(head.replace(/\r\n?/g, '\n'), separatorOf(head));
  const all = [{ line: 1, cells: header }, ...rows.slice(0, searchLimit)];
  return all.map((row) => (row.cells.length === 1 ? { ...row, cells: (row.cells[0] ?? '').split(/[,;\t]/) } : row));
}

function workbook(input: InputFile, bytes: Uint8Array, kind: FileKind, library: WorkbookLibrary): HandedIn {
  const read = readWorkbook(bytes, kind, library);
  if ('problem' in read)
    return {
      tables: [],
      remarks: [{ code: 'workbook-broken', file: input.file, params: { kind: read.problem } }],
    };
  const filled = read.sheets.filter(({ rows }) => rows.length > 0 && !isCodesSheet(rows));
  const parts = filled.map((sheet) => sheetPart(input, sheet, filled.length));
  return joined(parts);
}

function sheetPart(input: InputFile, sheet: WorkbookSheet, sheets: number): HandedIn {
  const file = sheets === 1 ? input.file : `${input.file} «${sheet.name}»`;
  const found = named({ ...input, file, table: sheets === 1 ? input.table : null, sheet }, sheet.rows, sheet.name);
  const hidden = [
    ...(sheet.isHidden ? [`«${sheet.name}»`] : []),
    ...(sheet.hiddenLines > 0 ? [`${sheet.hiddenLines} ↕↔`] : []),
  ];
  const remarks: HandedRemark[] = [
    ...(hidden.length > 0 ? [{ code: 'sheet-hidden' as const, file, params: { kinds: hidden.join(', ') } }] : []),
    ...(sheet.merged > 0 ? [{ code: 'sheet-merged' as const, file, params: { count: sheet.merged } }] : []),
    ...(sheet.formulas > 0 ? [{ code: 'sheet-formulas' as const, file, params: { count: sheet.formulas } }] : []),
  ];
  return { tables: found.tables, remarks: [...found.remarks, ...remarks] };
}

function archive(input: InputFile, bytes: Uint8Array, library: WorkbookLibrary | null): HandedIn {
  const broken = (kind: string): HandedIn => ({
    tables: [],
    remarks: [{ code: 'workbook-broken', file: input.file, params: { kind } }],
  });
  const problem = archiveProblem(bytes);
  if (problem !== null) return broken(problem);
  try {
    const files = Object.entries(unzipSync(bytes)).filter(([name, content]) => isContent(name) && content.length > 0);
    return joined(
      files.map(([name, content]) =>
        handedIn(
          {
            file: `${input.file} «${name}»`,
            table: tableNames.find((own) => own === nameOf(name)) ?? null,
            size: content.length,
            bytes: content,
          },
          library,
          1,
        ),
      ),
    );
  } catch {
    return broken('broken');
  }
}

/** Folders and the notes of operating systems hold nothing. */
const isContent = (name: string) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX|\.)/.test(name);

const joined = (parts: readonly HandedIn[]): HandedIn => ({
  tables: parts.flatMap(({ tables }) => tables),
  remarks: parts.flatMap(({ remarks }) => remarks),
});
