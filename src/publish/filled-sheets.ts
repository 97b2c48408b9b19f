import { isNumber } from './excel-cell.ts';
import type { TableSheet } from './table-sheet.ts';

type Texts = Readonly<Record<string, string>>;

/** Where the strings of a workbook stand, which its cells name by number, and where its sheets. */
const stringsFile = 'xl/sharedStrings.xml';
const sheetFile = (number: number) => `xl/worksheets/sheet${number}.xml`;

/** Texts without characters that a workbook may not hold, or that take two places in a string. */
const plain = /^[\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffc]*$/;

/**
 * Fills the rows of tables into the files of a workbook that has their headers alone, after a sheet of lines. The bytes are those that the library
 * would write; null where a text is not plain, or where the sheet of lines shows no style for texts: the library must make such a book.
 */
export function filledSheets(frame: Texts, sheets: readonly TableSheet[], lines: readonly string[]): Texts | null {
  const style = styleIn(frame[sheetFile(1)], /<c r="A\d+" s="(\d+)"/);
  const strings = numbered(lines.filter((line) => line !== ''));
  const rows = sheets.map((sheet, i): [string, string] => {
    const file = sheetFile(i + 2);
    const header = styleIn(frame[file], /<c r="A1" s="(\d+)"/);
    return [file, withRows(frame[file] ?? '', sheetRows(sheet, { strings, header, style }))];
  });
  if (style === null || ![...strings.keys()].every((text) => plain.test(text))) return null;
  return { ...frame, ...Object.fromEntries(rows), [stringsFile]: stringsXml(frame[stringsFile] ?? '', strings.keys()) };
}

const styleIn = (xml: string | undefined, pattern: RegExp) => pattern.exec(xml ?? '')?.[1] ?? null;

/** The strings with their numbers, in the order in which they come. */
function numbered(texts: readonly string[]): Map<string, number> {
  const strings = new Map<string, number>();
  for (const text of texts) numberOf(text, strings);
  return strings;
}

function numberOf(text: string, strings: Map<string, number>): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

interface Filling {
  strings: Map<string, number>;
  /** The styles of the header and of texts. */
  header: string | null;
  style: string | null;
}

function sheetRows({ columns, rows }: TableSheet, { strings, header, style }: Filling): string {
  const letters = columns.map((_, i) => lettersOf(i));
  const numbers = columns.map(([, kind]) => isNumber(kind));
  const stringCell = (at: string, text: string, own: string | null) =>
    `<c r="${at}" s="${own}" t="s"><v>${numberOf(text, strings)}</v></c>`;
  const cell = (text: string, i: number, row: number) => {
    const at = `${letters[i]}${row}`;
    return numbers[i] ? `<c r="${at}"><v>${Number(text)}</v></c>` : stringCell(at, text, style);
  };
  const first = columns.map(([key], i) => stringCell(`${letters[i]}1`, key, header)).join('');
  const others = rows.map((row, at) => rowXml(at + 2, row, cell));
  return `<row r="1">${first}</row>${others.join('')}`;
}

/** A row: an empty text is no cell. */
function rowXml(row: number, texts: readonly string[], cell: (text: string, i: number, row: number) => string) {
  let cells = '';
  for (const [i, text] of texts.entries()) if (text !== '') cells += cell(text, i, row);
  return cells === '' ? `<row r="${row}"/>` : `<row r="${row}">${cells}</row>`;
}

/** A, B, …, Z, AA, AB, … */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function withRows(xml: string, rows: string): string {
  const [open, close] = ['<sheetData>', '</sheetData>'];
  return xml.slice(0, xml.indexOf(open) + open.length) + rows + xml.slice(xml.indexOf(close));
}

function stringsXml(frame: string, strings: Iterable<string>): string {
  const all = Array.from(strings, (text) => {
    const space = text.trim().length === text.length ? '' : ' xml:space="preserve"';
    return `<si><t${space}>${escaped(text)}</t></si>`;
  });
  return `${frame.slice(0, frame.indexOf('<si>'))}${all.join('')}</sst>`;
}

const entities: Texts = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
