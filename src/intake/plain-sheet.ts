import { cellsLimit, rowLimit } from '#model/csv.ts';
import type { RawRow } from '#model/raw.ts';

/** What the cells of a sheet cannot tell by themselves. */
export interface SheetFacts {
  /** The texts that cells name by their numbers; null where they are not plain. */
  strings: readonly string[] | null;
  /** The text of a number in a style, or in none; null where only the library can tell. */
  numberText: (value: number, style: number | null) => string | null;
}

/** What the XML of a sheet holds. */
export interface PlainSheet {
  rows: RawRow[];
  hiddenRows: number;
  formulas: number;
}

const rowTag =
  /<row r="(\d{1,7})"((?: (?:spans|s|customFormat|ht|customHeight|hidden|outlineLevel|collapsed|thickTop|thickBot|x14ac:dyDescent)="[^"<>&]*")*)(\/?)>/y;
const cellTag =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,4})")?(?: t="(n|s|str|b|inlineStr)")?(?: s="(\d{1,4})")?(?:\/>|>(<f>[^<]+<\/f>)?(?:<v(?: xml:space="preserve")?>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)<\/c>)/y;

/**
 * Reads the cells of a sheet whose XML is as the usual programs write it, many times faster than the library; null for any other, which the library
 * must read: what is read here is what the library reads there. Rows without a value are left out, as it leaves them out.
 */
export function readPlainSheet(xml: string, facts: SheetFacts): PlainSheet | null {
  const start = xml.indexOf(opening) + opening.length;
  if (start < opening.length) return null;
  const sheet: PlainSheet = { rows: [], hiddenRows: 0, formulas: 0 };
  let at = start;
  let line = 0;
  let count = 0;
  while (!xml.startsWith(closing, at)) {
    rowTag.lastIndex = at;
    const row = rowTag.exec(xml);
    const [, number = '', attributes = '', isEmpty] = row ?? [];
    if (!row || Number(number) <= line || Number(number) > rowLimit) return null;
    line = Number(number);
    if (/ hidden="(?:1|true)"/.test(attributes)) sheet.hiddenRows += 1;
    at = rowTag.lastIndex;
    if (isEmpty === '/') continue;
    const cells: string[] = [];
    at = readCells(xml, at, { number, cells, sheet, facts });
    if (at < 0) return null;
    count += cells.length;
    if (count > cellsLimit) return null;
    if (cells.length > 0) sheet.rows.push({ line, cells });
  }
  return sheet;
}

const opening = '<sheetData>';
const closing = '</sheetData>';
const rowEnd = '</row>';

interface RowReading {
  number: string;
  /** The texts of its cells, in which those are empty that the sheet does not have. */
  cells: string[];
  sheet: PlainSheet;
  facts: SheetFacts;
}

/** Reads the cells of a row; gives the place behind it, or -1 where anything is unusual. */
function readCells(xml: string, from: number, { number, cells, sheet, facts }: RowReading): number {
  let at = from;
  let before = -1;
  while (!xml.startsWith(rowEnd, at)) {
    cellTag.lastIndex = at;
    const cell = cellTag.exec(xml);
    if (!cell || cell[2] !== number) return -1;
    at = cellTag.lastIndex;
    const column = columnOf(cell[1] ?? '');
    if (column <= before) return -1;
    before = column;
    const text = textOf(cell, facts);
    if (text === null) return -1;
    if (cell[6] !== undefined) sheet.formulas += 1;
    if (text === noText) continue;
    while (cells.length < column) cells.push('');
    cells.push(text);
  }
  return at + rowEnd.length;
}

/** A cell that has no value is none. */
const noText = '\0';

/** The text of a cell; `noText` where it has no value, null where only the library can tell. */
function textOf(cell: RegExpExecArray, { strings, numberText }: SheetFacts): string | null {
  const [, , , style, type = 'n', lateStyle, formula, value, inline] = cell;
  if (style !== undefined && lateStyle !== undefined) return null;
  if (inline !== undefined)
    return type === 'inlineStr' && formula === undefined ? (plainText(inline)?.trim() ?? null) : null;
  if (value === undefined) return cell[4] === undefined ? noText : null;
  if (type === 'str') return value === '' ? '' : formulaText(value);
  if (type === 's') return /^\d{1,9}$/.test(value) ? (strings?.[Number(value)]?.trim() ?? null) : null;
  if (type === 'b') return value === '1' ? 'true' : value === '0' ? 'false' : null;
  if (type !== 'n' || !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) return null;
  const own = style ?? lateStyle;
  return numberText(parseFloat(value), own === undefined ? null : Number(own));
}

/** The texts of a workbook that cells name by their numbers; null where any of them is unusual. */
export function readPlainStrings(xml: string): string[] | null {
  const start = /<sst\b[^<>]*>/.exec(xml);
  const texts: string[] = [];
  if (!start) return null;
  let at = start.index + start[0].length;
  while (!xml.startsWith('</sst>', at)) {
    stringTag.lastIndex = at;
    const found = stringTag.exec(xml);
    const text = found && plainText(found[2] === undefined ? (found[1] ?? '') : inRuns(found[2]));
    if (text === null) return null;
    texts.push(text);
    at = stringTag.lastIndex;
  }
  return texts;
}

const run = String.raw`<r>(?:<rPr>(?:<(?!/rPr>)[^<>]*>)*</rPr>)?<t(?: xml:space="preserve")?>[^<]*</t></r>`;
const stringTag = new RegExp(`<si>(?:<t(?: xml:space="preserve")?(?:/>|>([^<]*)</t>)|((?:${run})+))</si>`, 'y');

/** The text of a cell that is written in several fonts. */
const inRuns = (runs: string) =>
  [...runs.matchAll(/<t(?: xml:space="preserve")?>([^<]*)/g)].map(([, text]) => text).join('');

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
};

/** A text with its five named signs; null where it has other ones. */
function plainText(text: string): string | null {
  if (text.includes('_x') || text.includes('_X')) return null;
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (!text.includes('&')) return lines;
  return /&(?!(?:quot|apos|gt|lt|amp);)/.test(text) ? null : lines.replace(/&\w+;/g, (sign) => entities[sign] ?? sign);
}

/** The library reads the signs of such a text twice; null where that would give something else. */
function formulaText(text: string): string | null {
  const once = plainText(text);
  return once === null || /&(?:quot|apos|gt|lt|amp|#x?[\da-f]+);/i.test(once) ? null : once.trim();
}

/** The place of a column by its letters. */
function columnOf(letters: string): number {
  let place = 0;
  for (let i = 0; i < letters.length; i += 1) place = place * 26 + letters.charCodeAt(i) - 64;
  return place - 1;
}
