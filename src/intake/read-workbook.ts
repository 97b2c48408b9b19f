import type * as Xlsx from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { cellsLimit, columnLimit, rowLimit } from '#model/csv.ts';
import type { RawRow } from '#model/raw.ts';
import { remembering } from '#text/remembering.ts';
import type { FileKind } from './kind-of-file.ts';
import { leanXls } from './lean-xls.ts';
import { openedSize } from './opened-size.ts';
import { readPlainBook, type PlainBook } from './plain-workbook.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** The library that reads workbooks; who calls loads it, and only when there is a workbook to read. */
export type WorkbookLibrary = Pick<typeof Xlsx, 'read' | 'write' | 'utils' | 'SSF' | 'CFB'>;

/** The sheets of a workbook, or why it cannot be read. */
export type WorkbookRead = { sheets: WorkbookSheet[] } | { problem: 'password' | 'large' | 'broken' };

/** More bytes than any table needs when a workbook or an archive is opened. */
const openedLimit = 200 * 1024 * 1024;

/** Why an archive is not opened: it needs a password, grows beyond all measure, or holds more than it says; null when nothing speaks against it. */
export function archiveProblem(bytes: Uint8Array, limit = openedLimit): 'password' | 'large' | 'broken' | null {
  if (isEncrypted(bytes)) return 'password';
  const { size, parts } = saidSize(bytes);
  if (size > limit || parts > 10_000) return 'large';
  try {
    const opened = openedSize(bytes, limit);
    if (opened > limit) return 'large';
    return opened > size ? 'broken' : null;
  } catch {
    return null; // who opens it says what is wrong
  }
}

/** The first part of an archive says whether it is locked. */
const isEncrypted = (bytes: Uint8Array) => ((bytes[6] ?? 0) & 1) === 1;

/** What an archive says of itself; nothing is opened to know it. */
function saidSize(bytes: Uint8Array) {
  let size = 0;
  let parts = 0;
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize;
        parts += 1;
        return false;
      },
    });
  } catch {
    return { size: 0, parts: 0 };
  }
  return { size, parts };
}

/** Reads the sheets of a workbook; formulas are never computed. */
export function readWorkbook(bytes: Uint8Array, kind: FileKind, library: WorkbookLibrary): WorkbookRead {
  const problem = kind === 'xls' ? null : archiveProblem(bytes);
  if (problem !== null) return { problem };
  try {
    if (kind === 'xls') return bookRead(bookOf(leanXls(bytes, library), library), { library, kind });
    const archive = unzipSync(bytes);
    const plain = kind === 'xlsx' ? plainBook(archive, library) : null;
    if (plain) return plainRead(plain);
    return bookRead(bookOf(zipSync(archive, { level: 0 }), library), { library, kind });
  } catch (error) {
    return { problem: /password|encrypt/i.test(String(error)) ? 'password' : 'broken' };
  }
}

/** A damaged workbook has sheets without a name, whatever the types of the library say. */
const nameOf = (name: string | undefined) => name ?? '';

/** More rows than any program that writes workbooks gives a sheet; a list so long is not even looked through. */
const sheetLimit = 1_048_576;

/** How many cells a sheet has once every row is as long as the longest: one cell far below and one far to the right make billions. */
function cellsOf(sheet: Xlsx.WorkSheet): number {
  const rows: readonly (readonly unknown[] | undefined)[] = sheet['!data'] ?? [];
  if (rows.length > sheetLimit) return Infinity;
  return rows.length * rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
}

/** Opens a workbook; an archive has nothing packed in it, for the library unpacks a damaged part for ever, where fflate says that it is broken. */
const bookOf = (bytes: Uint8Array, library: WorkbookLibrary) =>
  library.read(bytes, { dense: true, cellNF: true, cellStyles: true, cellHTML: false, sheetRows: rowLimit + 1 });

/** The sheets of a workbook that the library has read. */
function bookRead(book: Xlsx.WorkBook, { library, kind }: { library: WorkbookLibrary; kind: FileKind }): WorkbookRead {
  if (book.SheetNames.some((name) => cellsOf(book.Sheets[name] ?? {}) > cellsLimit)) return { problem: 'large' };
  const shift = kind === 'ods' ? 0 : shiftOf(book);
  return {
    sheets: book.SheetNames.map((name, at) =>
      sheetOf(nameOf(name), book.Sheets[name] ?? {}, { library, shift, isHidden: isHidden(book, at) }),
    ),
  };
}

const isHidden = (book: Xlsx.WorkBook, at: number) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;

/** Days to add to each date. */
const shiftOf = (book: Xlsx.WorkBook) => (book.Workbook?.WBProps?.date1904 ? daysUntil1904 : 0);
const daysUntil1904 = 1462;

/** The workbook without the cells, which are read at sight; null where they must be read by the library. */
function plainBook(archive: Readonly<Record<string, Uint8Array>>, library: WorkbookLibrary): PlainBook | null {
  const isDay = remembering((format: string) => format !== 'General' && library.SSF.is_date(format) === true);
  try {
    return readPlainBook(archive, {
      read: (lean) => bookOf(lean, library),
      utils: library.utils,
      numberText(value, format, book) {
        if (isDay(format)) return dayOf(value + shiftOf(book));
        return format.includes('%') ? null : String(value);
      },
    });
  } catch {
    return null; // the library says what is wrong
  }
}

/** The sheets of a workbook whose cells were read at sight. */
function plainRead({ book, parts }: PlainBook): WorkbookRead {
  const widest = (rows: readonly RawRow[]) => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (parts.some(({ rows }) => (rows.at(-1)?.line ?? 0) * widest(rows) > cellsLimit)) return { problem: 'large' };
  return {
    sheets: parts.map(({ name, sheet, rows, hiddenRows, formulas }, at) => ({
      name: nameOf(name),
      isHidden: isHidden(book, at),
      rows: evened(rows),
      hiddenLines: hiddenRows + hiddenIn(sheet),
      formulas,
      merged: downward(sheet['!merges'] ?? []),
    })),
  };
}

interface SheetContext {
  library: WorkbookLibrary;
  /** Days to add to each date. */
  shift: number;
  isHidden: boolean;
}

function sheetOf(name: string, sheet: Xlsx.WorkSheet, { library, shift, isHidden }: SheetContext): WorkbookSheet {
  const data: readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  let formulas = 0;
  const rows: RawRow[] = [];
  for (const [at, cells] of data.entries()) {
    if (!cells) continue;
    for (const cell of cells) if (cell?.f !== undefined) formulas += 1;
    rows.push({ line: at + 1, cells: Array.from(cells, (cell) => cellText(cell, library, shift)) });
  }
  return {
    name,
    isHidden,
    rows: evened(rows),
    hiddenLines: hiddenIn(sheet),
    formulas,
    merged: downward(sheet['!merges'] ?? []),
  };
}

const hiddenIn = (sheet: Xlsx.WorkSheet) =>
  [...(sheet['!rows'] ?? []), ...(sheet['!cols'] ?? [])].filter((line) => line?.hidden).length;

/** Cells merged over several rows: what is merged to the right only is mostly a title. */
const downward = (merges: readonly Xlsx.Range[]) => merges.filter(({ s, e }) => e.r > s.r).length;

/** Every row with as many cells as the longest, without columns that are empty to the right and without blank rows below; of too many columns one too many. */
function evened(rows: readonly RawRow[]): RawRow[] {
  const widthOf = ({ cells }: RawRow) => cells.findLastIndex((cell) => cell !== '') + 1;
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const width = Math.min(widest, columnLimit + 1);
  const last = rows.findLastIndex((row) => widthOf(row) > 0);
  return rows
    .slice(0, last + 1)
    .map(({ line, cells }) =>
      cells.length === width
        ? { line, cells }
        : { line, cells: Array.from({ length: width }, (_, i) => cells[i] ?? '') },
    );
}

/** The text of a cell: numbers without their format, days as YYYY-MM-DD, a share as it is shown. */
function cellText(cell: Xlsx.CellObject | undefined, library: WorkbookLibrary, shift: number): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return cell.w ?? '#N/A';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return String(cell.v).trim();
  const format = String(cell.z ?? 'General');
  if (format !== 'General' && library.SSF.is_date(format) === true) return dayOf(cell.v + shift);
  return format.includes('%') ? (cell.w ?? String(cell.v)) : String(cell.v);
}

const day = 24 * 60 * 60 * 1000;

const dayOf = (serial: number) =>
  serial >= 1 && serial < 200_000
    ? new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * day).toISOString().slice(0, 10)
    : String(serial);
