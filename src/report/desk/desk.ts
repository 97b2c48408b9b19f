import { byPlace, type Finding, type Severity } from '#model/finding.ts';
import type { InputFile } from '#model/raw.ts';
import { handedIn, type HandedIn } from '#intake/handed-in.ts';
import { fixHeader } from '#intake/header.ts';
import { receive } from '#intake/received.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import { checkHanded, type Handed, type Known } from '#validation/check-alone.ts';
import { columnLetter } from '#validation/column-letter.ts';
import { mendsIn, writtenTable } from '#validation/mend-table.ts';
import { fileRules, ruleCodes, type Code } from '#validation/rules/index.ts';
import { findingsCsv, findingsPage, type Saying } from '../findings-table.ts';
import type { DeskChecked, DeskEdit, DeskFile, DeskMend, DeskOpened, DeskSpot, DeskTable } from './desk-answer.ts';
import { deskGroups, isHealed } from './desk-groups.ts';
import { asSheet, changeCell, columnsIn, holdTable, shownTable, type HeldTable } from './held-table.ts';

/** Files on the desk: what they hold now, and what was found when they came. */
export interface Desk extends Saying {
  inputs: readonly InputFile[];
  held: HeldTable[];
  known: Known;
  /** What was said of the shape of the files: nobody finds it again in the rows alone. */
  asTheyCame: Finding[];
  last: Handed;
}

/** Says of the shape of a file what its rows by themselves no longer show. */
const ofShape = new Set<string>([
  ...fileRules.map(({ code }) => code).filter((code) => code !== 'file-letters-lost' && code !== 'file-mojibake'), // cells show it, until it is typed anew
  ...(['header-below', 'row-cells-differ', 'row-not-data', 'row-total'] satisfies Code[]),
  ...(['sheet-formulas', 'sheet-hidden', 'sheet-merged', 'sheet-unknown', 'workbook-broken'] satisfies Code[]),
]);

/** Files taken apart into their tables. */
export interface ReadFiles {
  inputs: readonly InputFile[];
  parts: readonly HandedIn[];
}

/** Reads files as far as the cells of their tables. */
export function readFiles(inputs: readonly InputFile[], library: WorkbookLibrary | null): ReadFiles {
  const parts = inputs.map((input) => handedIn(input, library));
  for (const { tables } of parts) for (const table of tables) receive(table); // which is remembered
  return { inputs, parts };
}

/** Puts files on the desk and checks them. */
export function openDesk({ inputs, parts }: ReadFiles, known: Known, saying: Saying): Desk {
  const last = checkHanded(parts, known);
  const held = parts.flatMap(({ tables }) => tables.flatMap(holdTable));
  const lined = last.findings.map((finding) => withNumber(finding, held));
  return {
    ...saying,
    inputs,
    held,
    known,
    asTheyCame: lined.filter(({ code }) => ofShape.has(code)),
    last: { ...last, findings: lined },
  };
}

/** Findings name lines of a text; on the desk rows have the numbers of a spreadsheet. */
function withNumber(finding: Finding, held: readonly HeldTable[]): Finding {
  const table = held.find(({ raw }) => raw.file === finding.file);
  const number = finding.line === null ? undefined : table?.raw.rowNumbers?.get(finding.line);
  return number === undefined ? finding : { ...finding, line: number };
}

/** What a page shows of the desk. */
export const openedDesk = (desk: Desk): DeskOpened => ({
  tables: desk.held.map((held): DeskTable => shownTable(held, desk.language)),
  checked: checkedDesk(desk),
});

/** Changes cells. */
export function editCells({ held }: Desk, edits: readonly DeskEdit[]) {
  for (const { table, row, at, text } of edits) {
    const own = held[table];
    if (own) changeCell(own, row, at, text);
  }
}

/** Says which column of ours a column is, and what its table then looks like. */
export function nameColumn({ held, language }: Desk, table: number, at: number, name: string) {
  const own = held[table];
  if (!own) return null;
  own.header[at] = name;
  return columnsIn(own, language);
}

/** Checks what stands on the desk now. */
export function checkAgain(desk: Desk): Desk {
  const parts: HandedIn[] = [{ tables: desk.held.map(asSheet), remarks: [] }];
  const result = checkHanded(parts, desk.known);
  const found = result.findings.filter(({ code }) => !ofShape.has(code));
  return { ...desk, last: { ...result, findings: [...desk.asTheyCame, ...found].sort(byPlace) } };
}

/** How many certain corrections are listed before they are made. */
const mendsShown = 200;

/** What the last check found, in words. */
export function checkedDesk(desk: Desk): DeskChecked {
  const { held, last } = desk;
  const spotOf = spotsOf(held);
  const marks = last.findings.flatMap((finding) => {
    const spot = spotOf(finding);
    return spot && !isHealed(finding) ? { ...spot, severity: finding.severity } : [];
  });
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0, signal: 0 };
  for (const finding of last.findings) if (!isHealed(finding)) counts[finding.severity] += 1;
  for (const { severity, count } of last.further) counts[severity] += count;
  return {
    groups: deskGroups(last.findings, last.further, spotOf, desk),
    ...mendsOn(desk, mendsShown),
    marks,
    counts,
    healed: last.findings.filter(isHealed).length,
    rows: held.reduce((sum, { rows }) => sum + rows.length, 0),
    rules: ruleCodes.length,
  };
}

/** Where findings stand on the desk; null for one of a whole file, or of another. */
function spotsOf(held: readonly HeldTable[]) {
  const tables = new Map(
    held.map(({ raw, header, numbers }, table) => {
      const rows = new Map(numbers.map((number, row) => [number, row]));
      return [raw.file, { table, header: header.length, rows }];
    }),
  );
  return ({ file, line, cell = '' }: Finding): DeskSpot | null => {
    const own = tables.get(file);
    const row = line === null ? undefined : own?.rows.get(line);
    const at = columnAt(cell.replace(/\d+$/, ''));
    return own && row !== undefined && at >= 0 && at < own.header ? { table: own.table, row, at } : null;
  };
}

/** The place of a column by its letters; -1 for none. */
const columnAt = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells that can be put right for certain: how many, and as many of them as are wanted. */
export function mendsOn({ held, last }: Desk, wanted = Infinity): { mendCount: number; mends: DeskMend[] } {
  const found = { mendCount: 0, mends: [] as DeskMend[] };
  for (const [table, own] of held.entries()) {
    const { header } = fixHeader({ ...own.raw, header: own.header });
    const rows = own.rows.map((cells, line) => ({ line, cells }));
    const named = { table: own.raw.table, header, rows, rowNumbers: null };
    const { count, cells } = mendsIn(named, last.dataset, wanted - found.mends.length);
    found.mendCount += count;
    for (const { line, at, column, from, to } of cells)
      found.mends.push({
        ...{ table, row: line, at, column, from, text: to },
        cell: `${columnLetter(at)}${own.numbers[line] ?? line}`,
      });
  }
  return found;
}

const encode = (text: string) => new TextEncoder().encode(text);
const bare = (file: string) => file.replace(/ «.*$/, '').replace(/\.[^./]*$/, '');

/** Each table as it stands now, as the CSV that the site takes. */
export function writtenTables({ held }: Desk): DeskFile[] {
  return held.flatMap((own) => {
    const written = writtenTable(asSheet(own), []);
    if (written === null) return [];
    const name = held.length === 1 ? bare(own.raw.file) : `${bare(own.raw.file)}.${written.table}`;
    return { name: `${name}.mended.csv`, bytes: encode(written.csv), type: 'text/csv' };
  });
}

/** What is left of the findings in the tables as they stand now. */
const left = ({ last }: Desk) => last.findings.filter((finding) => !isHealed(finding));

/** The findings as a table for a spreadsheet, which needs the mark of UTF-8 in front. */
export const writtenFindings = (desk: Desk): DeskFile => ({
  name: `${bare(desk.inputs[0]?.file ?? '')}.findings.csv`,
  bytes: encode(`\ufeff${findingsCsv(left(desk), desk)}`),
  type: 'text/csv',
});

/** The findings as one page to print or to pass on. */
export const writtenReport = (desk: Desk, summary: string): DeskFile => ({
  name: `${bare(desk.inputs[0]?.file ?? '')}.findings.html`,
  bytes: encode(findingsPage(left(desk), summary, desk)),
  type: 'text/html',
});
