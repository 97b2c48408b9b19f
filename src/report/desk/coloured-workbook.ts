import type { Cell, Fill, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Finding, Severity } from '#model/finding.ts';
import { kindOfFile } from '#intake/kind-of-file.ts';
import { isNumber } from '#publish/excel-cell.ts';
import { fixHeader } from '#intake/header.ts';
import { findingWords } from '#i18n/findings/words.ts';
import { columnsOf } from '#schemas/index.ts';
import { findingsSheet } from '../findings-table.ts';
import type { Desk } from './desk.ts';
import type { DeskFile } from './desk-answer.ts';
import { isHealed } from './desk-groups.ts';
import type { HeldTable } from './held-table.ts';

/** Makes an empty workbook; who calls loads the library, and only when somebody wants a workbook. */
export type NewWorkbook = () => Workbook;

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** The colours of cells, light enough to read what stands in them. */
const fills: Readonly<Record<Severity, Fill>> = {
  error: solid('FFF6C6C0'),
  warning: solid('FFFBE3B0'),
  signal: solid('FFD6DDF5'),
  notice: solid('FFE6EDE0'),
};

/** The workbook that was handed in, or a new one of its tables, with coloured cells, the findings as notes on them, and all findings on a sheet. */
export async function colouredWorkbook(desk: Desk, make: NewWorkbook): Promise<DeskFile> {
  const { inputs, language } = desk;
  const [input] = inputs;
  const bytes = input?.bytes ?? null;
  const book = make();
  const isOwn = bytes !== null && kindOfFile(bytes) === 'xlsx';
  if (isOwn) await book.xlsx.load(bytes);
  const left = desk.last.findings.filter((finding) => !isHealed(finding));
  for (const held of desk.held) {
    const sheet = (isOwn && book.getWorksheet(held.input.sheet?.name ?? '')) || copyOf(held, book);
    writeChanges(held, sheet);
    markCells(
      left.filter(({ file }) => file === held.raw.file),
      sheet,
      desk,
    );
  }
  addFindings(book, nameBeside(book, findingWords[language].found), findingsSheet(left, desk));
  return {
    name: `${(input?.file ?? '').replace(/\.[^./]*$/, '')}.checked.xlsx`,
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}

/** A sheet with every row of a table where its file has it, the rows that are none too. */
function copyOf({ input, raw }: HeldTable, book: Workbook): Worksheet {
  const sheet = book.addWorksheet(nameBeside(book, input.sheet?.name || raw.table));
  for (const { line, cells } of raw.all) {
    const row = sheet.getRow(raw.rowNumbers?.get(line) ?? line);
    for (const [at, text] of cells.entries()) if (text !== '') row.getCell(at + 1).value = text;
  }
  return sheet;
}

/** A name that no other sheet has; a spreadsheet allows 31 letters. */
function nameBeside(book: Workbook, name: string): string {
  const plain = name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 28);
  const taken = new Set(book.worksheets.map((sheet) => sheet.name.toLowerCase()));
  return [plain, ...Array.from({ length: 99 }, (_, i) => `${plain} ${i + 2}`)].find(
    (free) => !taken.has(free.toLowerCase()),
  ) as string;
}

/** Writes the cells that were changed on the desk; a number stays a number. */
function writeChanges({ raw, header, numbers, rows, changed }: HeldTable, sheet: Worksheet) {
  const columns = columnsOf(raw.table);
  const meant = fixHeader({ ...raw, header }).header;
  for (const place of changed) {
    const [row = 0, at = 0] = place.split(' ').map(Number);
    const text = rows[row]?.[at] ?? '';
    const isCount = isNumber(columns[meant[at] ?? '']?.kind ?? 'text') && /^\d{1,15}(?:\.\d+)?$/.test(text);
    sheet.getRow(numbers[row] ?? 0).getCell(at + 1).value = text === '' ? null : isCount ? Number(text) : text;
  }
}

/** Colours cells by the worst that is found in them and writes it into their notes. */
function markCells(findings: readonly Finding[], sheet: Worksheet, { say }: Pick<Desk, 'say'>) {
  const byCell = Map.groupBy(
    findings.filter(({ cell }) => cell !== undefined),
    ({ cell }) => cell ?? '',
  );
  for (const [address, found] of byCell) {
    const worst = (['error', 'warning', 'signal', 'notice'] as const).find((severity) =>
      found.some((finding) => finding.severity === severity),
    );
    mark(
      sheet.getCell(address),
      fills[worst ?? 'notice'],
      found.map(say).map(({ what, mend }) => `${what}. ${mend}`),
    );
  }
}

function mark(cell: Cell, fill: Fill, texts: readonly string[]) {
  cell.fill = fill;
  const before = typeof cell.note === 'string' ? [cell.note] : (cell.note?.texts ?? []).map(({ text }) => text);
  cell.note = [...before, ...texts].join('\n\n').slice(0, 3000);
}

function addFindings(book: Workbook, name: string, rows: readonly (readonly string[])[]) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const [i, cells] of rows.entries()) {
    const row = sheet.getRow(i + 1);
    for (const [at, text] of cells.entries()) row.getCell(at + 1).value = text;
  }
  sheet.getRow(1).font = { bold: true };
  for (const [at, width] of [14, 24, 7, 8, 20, 24, 48, 48, 48, 22].entries()) sheet.getColumn(at + 1).width = width;
}
