import { decodeTable, refusedCells, type Decoded } from '#model/decode.ts';
import type { InputFile, RawFile } from '#model/raw.ts';
import { readRaw, readText } from '#model/read.ts';
import type { TableName } from '#schemas/index.ts';
import { addCellFindings, judgeOf } from './cell-findings.ts';
import type { Collector } from './collector.ts';
import { fixHeader, knownColumns } from './header.ts';
import { marksOf } from './marks.ts';
import { refusalCode, refusalRemark } from './refusal.ts';
import type { FileRead } from './rule.ts';
import { fileRules, structureRules } from './rules/index.ts';

/** What could be read of one file. */
export interface Examined {
  table: TableName | null;
  decoded: Decoded<TableName> | null;
  /** Whether every row could be read at least as far as its id. */
  complete: boolean;
}

/** Checks one file: bytes, text, header, shape, cells. */
export function examine(input: InputFile, found: Collector): Examined {
  const file = readFile(input);
  const stopped = addFileFindings(file, found);
  const { table, raw } = file;
  if (stopped || !raw) return { table, decoded: null, complete: false };
  addStructureFindings(raw, found);
  const mended = fixHeader(raw);
  if (knownColumns(mended).length === 0) return { table, decoded: null, complete: false };
  const decoded = decodeTable(mended.table, [mended]);
  addCellFindings(mended, decoded, found);
  addRefusals(mended, decoded, found);
  return { table, decoded, complete: file.problems.length === 0 && mended.header.includes('id') };
}

function readFile(input: InputFile): FileRead {
  const text = readText(input);
  if (text.table === null || text.bytes === null) return { ...text, raw: null, problems: [], json: null };
  return { ...text, ...readRaw(text) };
}

/** Runs the rules about the file as a whole; true when one of them found that nothing more can be read. */
function addFileFindings(file: FileRead, { add }: Collector): boolean {
  for (const rule of fileRules) {
    const remarks = [...rule.check(file)];
    for (const { line = null, ...remark } of remarks) add(rule, remark, { file: file.file, line, id: null });
    if (rule.stops && remarks.length > 0) return true;
  }
  return false;
}

function addStructureFindings(raw: RawFile, { add }: Collector) {
  for (const rule of structureRules) {
    for (const { line = 1, ...remark } of rule.check(raw)) add(rule, remark, { file: raw.file, line, id: null });
  }
}

/** Adds the refused cells, except those that an error of a cell rule explains better and those of columns that the file does not have. */
function addRefusals({ header, table }: RawFile, decoded: Decoded<TableName>, { add, isFull }: Collector) {
  const explains = new Map(header.map((column) => [column, explainer(table, column)]));
  for (const refused of refusedCells(decoded)) {
    const { file, line, column, id, value } = refused;
    if (explains.get(column)?.(value) ?? true) continue;
    const code = refusalCode(refused);
    add({ code, severity: 'error' }, isFull(code) ? {} : refusalRemark(table, refused), { file, line, column, id });
  }
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
