import { decodeTable, type Decoded } from '#model/decode.ts';
import type { Finding } from '#model/finding.ts';
import type { InputFile, RawFile } from '#model/raw.ts';
import { readRaw, readText } from '#model/read.ts';
import type { TableName } from '#schemas/index.ts';
import { cellFindings } from './cell-findings.ts';
import { findingOf } from './finding-of.ts';
import { fixHeader, knownColumns } from './header.ts';
import { refusalFinding } from './refusal.ts';
import type { FileRead } from './rule.ts';
import { fileRules, structureRules } from './rules/index.ts';

/** The result of reading one file: its findings and the rows that could be read. */
export interface Examined {
  table: TableName | null;
  findings: Finding[];
  decoded: Decoded<TableName> | null;
  /** Whether every row could be read at least as far as its id. */
  complete: boolean;
}

/** Checks one file: bytes, text, header, shape, cells. */
export function examine(input: InputFile): Examined {
  const file = readFile(input);
  const { findings, stopped } = fileFindings(file);
  const { table, raw } = file;
  if (stopped || !raw) return { table, findings, decoded: null, complete: false };
  const structure = [...structureFindings(raw)];
  const mended = fixHeader(raw);
  if (knownColumns(mended).length === 0)
    return { table, findings: [...findings, ...structure], decoded: null, complete: false };
  const cells = cellFindings(mended);
  const decoded = decodeTable(mended.table, [mended]);
  const refusals = refusalFindings(mended, decoded, cells);
  return {
    table,
    findings: [...findings, ...structure, ...cells, ...refusals],
    decoded,
    complete: file.problems.length === 0 && mended.header.includes('id'),
  };
}

function readFile(input: InputFile): FileRead {
  const text = readText(input);
  if (text.table === null || text.bytes === null) return { ...text, raw: null, problems: [], json: null };
  return { ...text, ...readRaw(text) };
}

function fileFindings(file: FileRead) {
  const findings: Finding[] = [];
  for (const rule of fileRules) {
    for (const { line = null, ...remark } of rule.check(file))
      findings.push(findingOf(rule, remark, { file: file.file, line, id: null }));
    if (rule.stops && findings.some(({ code }) => code === rule.code)) return { findings, stopped: true };
  }
  return { findings, stopped: false };
}

function* structureFindings(raw: RawFile): Generator<Finding> {
  for (const rule of structureRules) {
    for (const { line = 1, ...remark } of rule.check(raw))
      yield findingOf(rule, remark, { file: raw.file, line, id: null });
  }
}

/** Refused cells, except those that an error of a cell rule explains better and those of columns that the file does not have. */
function refusalFindings(
  { header, table }: RawFile,
  { refused }: Decoded<TableName>,
  cells: readonly Finding[],
): Finding[] {
  const columns = new Set(header);
  const explained = new Set(
    cells.filter(({ severity }) => severity === 'error').map(({ line, column }) => `${line} ${column}`),
  );
  return refused
    .filter(({ line, column }) => columns.has(column) && !explained.has(`${line} ${column}`))
    .map((refusal) => refusalFinding(table, refusal));
}
