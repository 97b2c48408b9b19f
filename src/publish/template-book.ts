import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { CellKind, Column } from '#schemas/table.ts';
import { languages, type Language, type Trilingual } from '#text/languages.ts';
import { codesHeader, templateExample, templateLabels } from './template-rows.ts';
import { withoutTime } from './without-time.ts';

/** The words of a template that are not those of its columns. */
export interface TemplateWords {
  codes: string;
  /** Of a column that may not be empty, and of one that may. */
  required: Trilingual;
  optional: Trilingual;
  /** How a cell of each kind is written. */
  forms: Readonly<Record<Language, Readonly<Record<CellKind, string>>>>;
  /** What the program says when a code is none of the list. */
  noCode: string;
}

/** How many rows have lists and formats; further ones can be filled in without them. */
const preparedRows = 500;

/** The first row to fill in. */
const firstRow = 4;

const headerColour = 'FFE3EAF0';
const helpColour = 'FF5A6570';

/** A workbook to fill in for one table: its header with help in three languages, its columns in words, an example, drop-down lists, a sheet of the codes. The same schemas give the same bytes. */
export async function templateBook(table: TableName, language: Language, words: TemplateWords): Promise<Uint8Array> {
  const book = new Workbook();
  book.created = book.modified = new Date(0);
  const columns = Object.entries(columnsOf(table));
  const sheet = book.addWorksheet(table, { views: [{ state: 'frozen', ySplit: firstRow - 1, xSplit: 1 }] });
  sheet.columns = columns.map(([, { kind }]) => ({
    width: widthOf(kind),
    style: { numFmt: isPlainNumber(kind) ? '0' : '@', protection: { locked: false } },
  }));
  addHelp(sheet, table, { language, words });
  const ranges = addCodes(book.addWorksheet(words.codes), columns, language);
  for (const [i, [, { kind, codelist }]] of columns.entries()) {
    const range = kind === 'code' ? ranges.get(codelist ?? '') : undefined;
    if (range === undefined) continue;
    const letter = sheet.getColumn(i + 1).letter;
    sheet.dataValidations.add(`${letter}${firstRow}:${letter}${firstRow + preparedRows}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${words.codes}'!${range}`],
      showErrorMessage: true,
      error: words.noCode,
    });
  }
  await sheet.protect('', {
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
  return withoutTime(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
}

interface Help {
  language: Language;
  words: TemplateWords;
}

/** The header, the columns in words and the example: they are locked, so that nobody changes them by mistake. */
function addHelp(sheet: Worksheet, table: TableName, { language, words }: Help) {
  const columns = Object.entries(columnsOf(table));
  const rows = [columns.map(([name]) => name), templateLabels(table, language), templateExample(table, language)];
  for (const [i, cells] of rows.entries()) {
    const row = sheet.addRow(cells);
    for (const at of cells.keys()) {
      const cell = row.getCell(at + 1);
      cell.protection = { locked: true };
      cell.numFmt = '@';
      if (i === 0) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headerColour } };
      cell.font = i === 0 ? { bold: true } : { italic: true, color: { argb: helpColour } };
      cell.alignment = { vertical: 'top', wrapText: i === 1 };
      const facts = i === 0 ? columns[at]?.[1] : undefined;
      if (facts) cell.note = { texts: [{ text: noteOf(facts, words) }], width: 260, height: 220 };
    }
  }
}

/** What a column is, whether it may be empty and how its cells are written, in three languages. */
const noteOf = ({ label, about, optional, kind }: Column, words: TemplateWords) =>
  languages
    .map((language) => {
      const duty = (optional ? words.optional : words.required)[language];
      return `${label[language]}: ${about[language]} ${duty} ${words.forms[language][kind]}`.trim();
    })
    .join('\n\n');

/** Writes every list of codes that the columns use, and returns where each stands. */
function addCodes(sheet: Worksheet, columns: readonly (readonly [string, Column])[], language: Language) {
  const ranges = new Map<string, string>();
  const order = [language, ...languages.filter((other) => other !== language)];
  sheet.columns = [24, 24, 48, 48, 48].map((width) => ({ width }));
  sheet.addRow([...codesHeader(language), ...order]).font = { bold: true };
  for (const [name, { codelist, label }] of columns) {
    if (codelist === undefined || ranges.has(codelist)) continue;
    const first = sheet.rowCount + 1;
    for (const [code, meaning] of Object.entries(codelists[codelist as CodelistName] as Record<string, Trilingual>))
      sheet.addRow([`${name} · ${label[language]}`, code, ...order.map((own) => meaning[own])]);
    ranges.set(codelist, `$B$${first}:$B$${sheet.rowCount}`);
  }
  return ranges;
}

const isPlainNumber = (kind: CellKind) => kind === 'som' || kind === 'count' || kind === 'year';

/** In characters. */
const widthOf = (kind: CellKind) => (kind === 'text' || kind === 'names' || kind === 'url' ? 36 : 20);
