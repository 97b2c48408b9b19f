import type * as Xlsx from '@e965/xlsx';
import { zipSync } from 'fflate';
import { cellsLimit, rowLimit } from '#model/csv.ts';
import type { RawRow } from '#model/raw.ts';
import { readPlainSheet, readPlainStrings, type PlainSheet } from './plain-sheet.ts';

/** A sheet whose cells were read at sight; all else of it is as the library gives it. */
interface PlainPart extends PlainSheet {
  name: string;
  sheet: Xlsx.WorkSheet;
}

/** A workbook of which the library has read everything but the cells. */
export interface PlainBook {
  book: Xlsx.WorkBook;
  parts: PlainPart[];
}

interface Reading {
  read: (archive: Uint8Array) => Xlsx.WorkBook;
  /** The text of a number in a format; null where only the library can tell. */
  numberText: (value: number, format: string, book: Xlsx.WorkBook) => string | null;
  utils: Pick<typeof Xlsx.utils, 'encode_cell'>;
}

/**
 * Reads a workbook (.xlsx) whose sheets are written as the usual programs write them; null for any other. The library gets the archive with one row
 * in each sheet instead of its cells: a name by which the sheet is found again, and a number in each style, so that it tells their formats.
 */
export function readPlainBook(archive: Readonly<Record<string, Uint8Array>>, reading: Reading): PlainBook | null {
  const names = Object.keys(archive).filter((name) => sheetPath.test(name));
  const styles = countOf(archive['xl/styles.xml']);
  if (names.length === 0 || names.length * styles > mostProbes) return null;
  const texts = names.map((name) => decoded(archive[name]));
  const lean: Record<string, Uint8Array> = { ...archive };
  for (const [i, name] of names.entries()) {
    const emptied = withRow(texts[i] ?? '', probeRow(i, styles, reading));
    if (emptied === null) return null;
    lean[name] = new TextEncoder().encode(emptied);
  }
  if (archive[stringsPath]) lean[stringsPath] = new TextEncoder().encode('<sst></sst>');
  const book = reading.read(zipSync(lean, { level: 0 }));
  const strings = archive[stringsPath] ? readPlainStrings(decoded(archive[stringsPath]) ?? '') : [];
  const parts = book.SheetNames.map((name) => partOf(name, { book, texts, strings, reading }));
  return parts.every((part) => part !== null) ? { book, parts } : null;
}

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/;
const stringsPath = 'xl/sharedStrings.xml';

/** More styles, in all sheets together, than usual workbooks have; each takes a cell in every sheet. */
const mostProbes = 20_000;

/** The row by which a sheet is found again: no row of a plain sheet is so far below. */
const probe = rowLimit + 1;

const markOf = (i: number) => `\u2060sheet ${i}\u2060`;

function probeRow(i: number, styles: number, { utils }: Reading): string {
  const cell = (c: number) => utils.encode_cell({ r: probe - 1, c });
  const numbers = Array.from(
    { length: styles + 1 },
    (_, style) => `<c r="${cell(style + 1)}" s="${style}"><v>1</v></c>`,
  );
  return `<row r="${probe}"><c r="${cell(0)}" t="str"><v>${markOf(i)}</v></c>${numbers.join('')}</row>`;
}

/** How many styles there may be at most. */
const countOf = (styles: Uint8Array | undefined) => (decoded(styles) ?? '').split('<xf', mostProbes + 2).length - 1;

/** A text in UTF-8; null where it is none. */
function decoded(bytes: Uint8Array | undefined): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The XML of a sheet with one row instead of its own; null where it is not certain where these are. */
function withRow(xml: string, row: string): string | null {
  const [head = '', cells = '', tail = '', ...more] = xml.split('sheetData', 4);
  const isPlain = head.endsWith('<') && cells.startsWith('>') && cells.endsWith('</') && tail.startsWith('>');
  return isPlain && more.length === 0 ? `${head}sheetData>${row}</sheetData${tail}` : null;
}

interface Parted {
  book: Xlsx.WorkBook;
  /** The XML of each sheet in the archive. */
  texts: readonly (string | null)[];
  strings: readonly string[] | null;
  reading: Reading;
}

function partOf(name: string, { book, texts, strings, reading }: Parted): PlainPart | null {
  const sheet = book.Sheets[name];
  const data: readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  const [mark, ...styled] = data[probe - 1] ?? [];
  const xml = texts.findIndex((_, i) => markOf(i) === mark?.v);
  if (!sheet || xml < 0) return null;
  const formats = styled.map((cell) => String(cell?.z ?? 'General'));
  const plain = readPlainSheet(texts[xml] ?? '', {
    strings,
    numberText: (value, style) => reading.numberText(value, formats[style ?? -1] ?? 'General', book),
  });
  const rows = plain && withNoted(plain.rows, data);
  return plain && rows && { ...plain, rows, name, sheet };
}

/** The rows with the cells that have nothing but a note; null where these make too many. */
function withNoted(rows: RawRow[], data: readonly (readonly unknown[] | undefined)[]): RawRow[] | null {
  const noted = new Map<number, number>();
  for (const [at, cells] of Object.entries(data))
    if (Number(at) < probe - 1) noted.set(Number(at) + 1, cells?.length ?? 0);
  if (noted.size === 0) return rows;
  if ([...noted.values()].reduce((sum, width) => sum + width, 0) > cellsLimit) return null;
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]));
  for (const [line, width] of noted) {
    const cells = byLine.get(line) ?? [];
    byLine.set(
      line,
      Array.from({ length: Math.max(width, cells.length) }, (_, i) => cells[i] ?? ''),
    );
  }
  return [...byLine].map(([line, cells]) => ({ line, cells })).sort((a, b) => a.line - b.line);
}
