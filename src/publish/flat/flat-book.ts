import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { codelists } from '#schemas/codelists.ts';
import { readEdtf } from '#schemas/edtf.ts';
import type { CellKind } from '#schemas/table.ts';
import { languages, type Language, type Trilingual } from '#text/languages.ts';
import { isNumber } from '../excel-cell.ts';
import type { ReadMe } from '../xlsx.ts';
import { withoutTime } from '../without-time.ts';
import { codesHeader } from '../template-rows.ts';
import type { FlatTable } from './flat-sheet.ts';
import { flatNames, flatSheets, type FlatName } from './index.ts';

interface FlatBookFacts {
  /** The flat sheets, written out in the language. */
  tables: Readonly<Record<FlatName, FlatTable>>;
  language: Language;
  readMe: ReadMe;
  /** Name of the sheet of all codes. */
  codesSheet: string;
}

/**
 * A workbook to read and to count with: a sheet to read first, every flat sheet, the codes of all tables in words. The header is in words, with
 * the name of the column and what it means in a note; numbers are numbers, whole days are dates, everything else is text that Excel leaves alone.
 * The same record gives the same bytes.
 */
export async function flatBook({ tables, language, readMe, codesSheet }: FlatBookFacts): Promise<Uint8Array> {
  const book = new Workbook();
  book.created = book.modified = new Date(0);
  addReadMe(book.addWorksheet(readMe.sheet), readMe);
  for (const name of flatNames) {
    const sheet = book.addWorksheet(sheetName(flatSheets[name].label[language]), {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    });
    addRows(sheet, tables[name], language);
  }
  addCodes(book.addWorksheet(codesSheet), language);
  return withoutTime(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
}

/** What stands before the colon of a label. */
const sheetName = (label: string) => label.split(':')[0] ?? label;

function addReadMe(sheet: Worksheet, { lines }: ReadMe) {
  sheet.columns = [{ width: 120, style: { numFmt: '@', alignment: { wrapText: true } } }];
  for (const line of lines) sheet.addRow([line]);
}

const headerColour = 'FFE3EAF0';

function addRows(sheet: Worksheet, { columns, rows }: FlatTable, language: Language) {
  const styles = columns.map(({ kind }) => ({ numFmt: formatOf(kind) }));
  sheet.columns = columns.map(({ kind }, i) => ({ width: widthOf(kind), style: { ...styles[i] } }));
  const header = sheet.addRow(columns.map(({ label }) => label[language]));
  for (const [i, { key, about }] of columns.entries()) {
    const cell = header.getCell(i + 1);
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headerColour } };
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.note = { texts: [{ text: `${key}\n${about[language]}` }], width: 260, height: 120 };
  }
  for (const row of rows) {
    const added = sheet.addRow(row.map((text, i) => valueOf(columns[i]?.kind ?? 'text', text)));
    for (const [i, text] of row.entries())
      added.getCell(i + 1).style = isDay(columns[i]?.kind, text) ? dayStyle : (styles[i] ?? {});
  }
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } };
}

/** Cells share their styles: the library works out the style of each cell that has its own. */
const dayStyle = { numFmt: 'dd.mm.yyyy' };

/** Whether a text is a day of the calendar, which Excel can count with; a month, a year or a span is none. */
const isDay = (kind: CellKind | undefined, text: string) =>
  (kind === 'edtf' || kind === 'date') && /^\d{4}-\d\d-\d\d$/.test(text) && readEdtf(text) !== null;

function valueOf(kind: CellKind, text: string) {
  if (text === '') return null;
  if (isNumber(kind)) return Number(text);
  return isDay(kind, text) ? new Date(`${text}T00:00:00Z`) : text;
}

/** Every list of codes with its words in the three languages. */
function addCodes(sheet: Worksheet, language: Language) {
  sheet.columns = [20, 24, 48, 48, 48].map((width) => ({ width, style: { numFmt: '@' } }));
  sheet.addRow([...codesHeader(language), ...languages]).font = { bold: true };
  for (const [list, codes] of Object.entries(codelists))
    for (const [code, label] of Object.entries(codes as Record<string, Trilingual>))
      sheet.addRow([list, code, ...languages.map((language) => label[language])]);
}

/** `@` is the text format: what is typed over the cell stays text, too. */
function formatOf(kind: CellKind) {
  if (kind === 'som' || kind === 'count') return '#,##0';
  return kind === 'year' ? '0' : kind === 'decimal' ? 'General' : '@';
}

/** In characters. */
const widthOf = (kind: CellKind) =>
  kind === 'text' || kind === 'names' || kind === 'url' ? 40 : kind === 'slug' || kind === 'path' ? 26 : 16;
