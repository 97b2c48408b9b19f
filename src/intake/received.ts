import { columnLimit, floodOf, parseCsv, type CsvProblem } from '#model/csv.ts';
import { memo } from '#model/memo.ts';
import { repeatedKey, type JsonRead, type RepeatedKey } from '#model/json.ts';
import type { InputFile, RawFile, RawRow } from '#model/raw.ts';
import { readRaw } from '#model/read.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { fromExcelCell } from '#publish/excel-cell.ts';
import type { Aside } from './aside.ts';
import { separatorOf, type Separator } from './cell-separator.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { frameOf, otherTable, type Repair } from './frame.ts';
import { fixHeader, knownColumns } from './header.ts';
import { kindOfFile, type FileKind } from './kind-of-file.ts';
import { splitCells, type CellMarks } from './split-cells.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** A table as it was found in a file that somebody handed in. */
export interface ReceivedTable extends RawFile {
  /** Where the names of the columns stand. */
  headerLine: number;
  /** What stands above the header. */
  above: Aside | null;
  /** Rows below it that are none of the table. */
  asides: readonly Aside[];
  repairs: readonly Repair[];
  /** The number that a spreadsheet shows beside each line, where it is another one. */
  rowNumbers: ReadonlyMap<number, number> | null;
  /** Every row of the file, as it stands there. */
  all: readonly RawRow[];
}

/** A file with all that could be read of it. */
export interface Received extends InputFile {
  /** What the file is when it holds no text of a table. */
  kind: FileKind | null;
  text: string;
  encoding: Encoding;
  format: RawFile['format'];
  separator: Separator;
  /** Whether it is the copy of a table that the site makes for Excel. */
  isExcelCopy: boolean;
  raw: ReceivedTable | null;
  /** What stands in its cells, where that was seen while it was split. */
  marks: CellMarks | null;
  problems: readonly CsvProblem[];
  json: Extract<JsonRead, { ok: false }> | null;
  /** A key that stands twice in one object of a JSON file. */
  repeated: RepeatedKey | null;
  /** The table whose columns the header names although the file is called after another. */
  otherTable: TableName | null;
}

/** Reads a file, or a sheet of a workbook, as far as it can be read; what was read once is remembered as long as the file is. */
export const receive = memo((input: InputFile & { sheet?: WorkbookSheet }): Received => {
  const bytes = input.bytes ?? new Uint8Array();
  if (input.sheet) return onSheet(receiveSheet(emptyOf(input), input.sheet));
  const kind = kindOfFile(bytes);
  const decoded = kind === null ? decodeText(bytes) : { text: '', encoding: 'binary' as const };
  const file = { ...emptyOf(input), kind, ...decoded };
  if (kind !== null || input.bytes === null) return file;
  if (file.encoding === 'binary') return { ...file, kind: 'binary' };
  return file.format === 'json' ? receiveJson(file) : receiveCsv({ ...file, separator: separatorOf(file.text) });
});

/** The lines of a sheet are numbered as a spreadsheet shows them. */
const onSheet = (read: Received): Received => ({ ...read, raw: read.raw && { ...read.raw, rowNumbers: null } });

function receiveSheet(file: Received, { rows }: WorkbookSheet): Received {
  const header = rows[0]?.cells ?? [];
  return header.length > columnLimit ? flooded(file, 'columns', header) : withRows(file, rows, []);
}

/** A file that falls into more pieces than a table can have: none of them is looked at. */
function flooded(file: Received, kind: 'columns' | 'cells', header: readonly string[] = []): Received {
  if (file.table === null) return file;
  const raw = { file: file.file, table: file.table, format: file.format, header, text: '', rows: [], ...unframed };
  return { ...file, problems: [{ kind, line: 1 }], raw };
}

function emptyOf(input: InputFile): Received {
  return {
    ...input,
    kind: null,
    text: '',
    encoding: 'utf-8',
    format: input.file.toLowerCase().endsWith('.json') ? 'json' : 'csv',
    separator: ',',
    isExcelCopy: false,
    raw: null,
    marks: null,
    problems: [],
    json: null,
    repeated: null,
    otherTable: null,
  };
}

function receiveJson(file: Received): Received {
  if (file.table === null) return file;
  const { raw, json } = readRaw({ ...file, encoding: 'utf-8', delimiter: ',' });
  return {
    ...file,
    json,
    repeated: raw && repeatedKey(file.text),
    raw: raw && { ...raw, ...unframed, all: [{ line: 1, cells: raw.header }, ...raw.rows] },
  };
}

const unframed = { headerLine: 1, above: null, asides: [], repairs: [], rowNumbers: null, all: [] };

function receiveCsv(file: Received): Received {
  const { text, separator, table } = file;
  if (table === null) return file;
  const flood = floodOf(text, separator);
  if (flood) return flooded(file, flood);
  const hint = /^\ufeff?"?sep=.{1,2}"?\r?\n/i.exec(text)?.[0] ?? '';
  const lines = withoutBars(withLineFeeds(text.slice(hint.length)), separator);
  const split = lines.startsWith('\ufeff') ? null : splitCells(lines, separator);
  const { rows, problems } = split ? { ...split, problems: [] } : parsedRows(lines, separator);
  if (hint === '') return excelCopy(withRows({ ...file, marks: split?.marks ?? null }, rows, problems, lines));
  const read = withRows(
    file,
    rows.map((row) => oneLower(row)),
    problems.map((problem) => oneLower(problem)),
    `\n${lines}`,
  );
  if (!read.raw) return excelCopy(read);
  return {
    ...read,
    raw: { ...read.raw, above: { kind: 'comment', line: 1, rows: 1, text: hint.trim() } },
    separator: ',',
  };
}

const oneLower = <T extends { line: number }>(item: T): T => ({ ...item, line: item.line + 1 });

/** The rows of a text whose quotation marks stand in odd places, as far as they can be told. */
function parsedRows(text: string, separator: Separator) {
  const { header, rows, problems } = parseCsv(text, separator);
  return { rows: [{ line: 1, cells: header }, ...rows], problems };
}

function withRows(file: Received, all: readonly RawRow[], problems: readonly CsvProblem[], text = ''): Received {
  const { table } = file;
  if (table === null) return file;
  const { header, rows, ...frame } = frameOf(all, table);
  const raw: ReceivedTable = {
    file: file.file,
    table,
    format: file.format,
    header: header.cells,
    text,
    rows,
    ...frame,
    rowNumbers: rowNumbersOf(all),
    all,
  };
  const isOwn = header.cells.every((cell) => Object.hasOwn(columnsOf(table), cell));
  return { ...file, problems, raw, otherTable: isOwn ? null : otherTable(header.cells, table) };
}

/** Takes the marks out of the cells of a copy made for Excel: its header is in our names, behind a BOM, between semicolons. */
function excelCopy(file: Received): Received {
  const { raw, bytes, separator } = file;
  const isCopy = raw !== null && separator === ';' && bytes?.[0] === 0xef && raw.headerLine === 1 && isWhole(raw);
  if (!isCopy) return file;
  const kinds = raw.header.map((column) => columnsOf(raw.table)[column]?.kind ?? 'text');
  const rows = raw.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => fromExcelCell(kinds[i] ?? 'text', cell)),
  }));
  const isMarked = rows.some(({ cells }, i) => cells.some((cell, at) => cell !== raw.rows[i]?.cells[at]));
  if (!isMarked && !file.file.endsWith('.excel.csv')) return file;
  return { ...file, isExcelCopy: true, raw: { ...raw, rows } };
}

const isWhole = (raw: ReceivedTable) =>
  knownColumns(fixHeader(raw)).length === raw.header.length &&
  raw.header.length === Object.keys(columnsOf(raw.table)).length;

/** Only a line break within a cell makes the number of a row differ from that of its line. */
function rowNumbersOf(all: readonly RawRow[]) {
  const last = all.at(-1);
  if (!last || last.line === all.length) return null;
  return new Map(all.map(({ line }, i) => [line, i + 1]));
}

/** A table between bars, as notes and chats write it, has one at both ends of every line and spaces around them. */
function withoutBars(text: string, separator: Separator) {
  const isFramed = separator === '|' && text.split('\n').every((line) => /^\s*(?:\|.*\|\s*)?$/.test(line));
  return isFramed ? text.replace(/^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/gm, '').replace(/[ \t]*\|[ \t]*/g, '|') : text;
}

const withLineFeeds = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
