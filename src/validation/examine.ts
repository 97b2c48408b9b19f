import { decodeTable, type Decoded } from '#model/decode.ts';
import type { InputFile, RawFile } from '#model/raw.ts';
import { receive, type Received, type ReceivedTable } from '#intake/received.ts';
import type { WorkbookSheet } from '#intake/workbook-sheet.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { addressesOf, type Addresses } from './addresses.ts';
import { addCellFindings, judgeOf, type IsTold } from './cell-findings.ts';
import type { CellMarks } from '#intake/split-cells.ts';
import { marksOfFile } from './marks-of-file.ts';
import type { Collector } from './collector.ts';
import { fixHeader, knownColumns } from '#intake/header.ts';
import { marksOf } from '#text/marks.ts';
import { refusalCode, refusalRemark } from './refusal.ts';
import { isMojibake } from './rules/file-mojibake.ts';
import { fileRules, structureRules } from './rules/index.ts';
import { shiftedRows } from './shifted-row.ts';

/** What could be read of one file. */
export interface Examined {
  table: TableName | null;
  decoded: Decoded<TableName> | null;
  /** Whether every row could be read at least as far as its id. */
  complete: boolean;
  /** null when no table was found in the file. */
  addresses: Addresses | null;
}

/** Checks one file: bytes, text, header, shape, cells. */
export function examine(input: InputFile & { sheet?: WorkbookSheet }, found: Collector): Examined {
  const file = receive(input);
  const stopped = addFileFindings(file, found);
  const { table, raw } = file;
  if (stopped || !raw) return { table, decoded: null, complete: false, addresses: null };
  addStructureFindings(raw, found);
  const mended = fixHeader(raw);
  if (knownColumns(mended).length === 0) return { table, decoded: null, complete: false, addresses: null };
  const decoded = decodeTable(mended.table, [mended]);
  const marked = isAsWritten(file) ? marksOfFile(file) : null;
  const shifted = addShiftedRows(mended, { decoded, marked }, found);
  const isTold: IsTold = (text, marks) => file.encoding === 'utf-8' && isMojibake(text, marks);
  addCellFindings(mended, { decoded, marked, shifted, isTold }, found);
  addRefusals(mended, { decoded, shifted }, found);
  return {
    table,
    decoded,
    complete: file.problems.length === 0 && mended.header.includes('id'),
    addresses: addressesOf(raw),
  };
}

/** Whether every cell is the text that stands in the file. */
const isAsWritten = ({ isExcelCopy, raw }: Received) => !isExcelCopy && raw?.repairs.length === 0;

/** Runs the rules about the file as a whole; true when one of them found that nothing more can be read. */
function addFileFindings(file: Received, { add }: Collector): boolean {
  for (const rule of fileRules) {
    const remarks = [...rule.check(file)];
    for (const { line = null, ...remark } of remarks) add(rule, remark, { file: file.file, line, id: null });
    if (rule.stops && remarks.length > 0) return true;
  }
  return false;
}

function addStructureFindings(raw: ReceivedTable, { add }: Collector) {
  for (const rule of structureRules) {
    for (const { line = raw.headerLine, ...remark } of rule.check(raw))
      add(rule, remark, { file: raw.file, line, id: null });
  }
}

/** Names the rows whose cells stand in other columns than theirs; returns where in each line they begin: what else is odd behind that is no cause of its own. */
function addShiftedRows(
  raw: RawFile,
  { decoded, marked }: { decoded: Decoded<TableName>; marked: CellMarks | null },
  { add }: Collector,
): ReadonlyMap<number, number> {
  const shifted = shiftedRows(raw, decoded, marked);
  for (const { line, at, value } of shifted)
    add(
      { code: 'row-shifted', severity: 'error' },
      { value },
      { file: raw.file, line, column: raw.header[at] ?? null, id: null },
    );
  return new Map(shifted.map(({ line, at }) => [line, at]));
}

interface Read {
  decoded: Decoded<TableName>;
  /** Where in a line cells begin that stand in other columns than theirs. */
  shifted: ReadonlyMap<number, number>;
}

/** Adds the refused cells, except those that an error of a cell rule explains better, those of columns that the file does not have, and those of shifted cells. */
function addRefusals(raw: RawFile, { decoded, shifted }: Read, { add, isFull }: Collector) {
  const { header, table } = raw;
  const empty = emptyColumns(raw);
  for (const column of empty)
    add(
      { code: 'column-empty', severity: 'error' },
      { column, params: { rows: raw.rows.length } },
      { file: raw.file, line: raw.rows[0]?.line ?? 1, id: null },
    );
  const judged = new Map(
    header
      .filter((column) => !empty.has(column))
      .map((column) => [column, { at: header.indexOf(column), explains: explainer(table, column) }]),
  );
  for (const { origin, textOf, refusals } of decoded.lost) {
    const end = shifted.get(origin.line) ?? Infinity;
    for (const { column, code: refusedAs } of refusals) {
      const own = judged.get(column);
      if (own === undefined || own.at >= end) continue;
      const refused = { code: refusedAs, column, value: textOf(column) };
      if (own.explains(refused.value)) continue;
      const code = refusalCode(refused);
      const remark = isFull(code) ? {} : refusalRemark(table, refused);
      add({ code, severity: 'error' }, remark, { ...origin, column, id: textOf('id') || null });
    }
  }
}

/** The columns that may not be empty and are so in every row: one cause, however many rows there are. */
function emptyColumns({ header, table, rows }: RawFile): ReadonlySet<string> {
  if (rows.length < 2) return new Set();
  return new Set(
    header.filter(
      (column, at) =>
        columnsOf(table)[column]?.optional === false && rows.every(({ cells }) => (cells[at] ?? '') === ''),
    ),
  );
}

/** Whether a cell rule calls the texts of a column an error; each that returns is judged once. */
function explainer(table: TableName, column: string): (text: string) => boolean {
  const judge = judgeOf(table, column);
  const known = new Map<string, boolean>();
  return (text) => {
    const explained =
      known.get(text) ?? (text !== '' && judge(text, marksOf(text)).some(({ rule }) => rule.severity === 'error'));
    if (!known.has(text)) known.set(text, explained);
    return explained;
  };
}
