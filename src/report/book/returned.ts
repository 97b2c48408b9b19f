import { bookColumns, bookWords, type BookColumn } from '#i18n/book-words.ts';
import { readMeSheet } from '#i18n/downloads.ts';
import { defaultLanguage, languages, type Language } from '#text/languages.ts';

/** A row of a book as it came back. */
export interface Returned {
  language: Language;
  /** ReturnedSheet and row, as a spreadsheet counts: «Кыргызча 17». */
  where: string;
  cells: Readonly<Record<BookColumn, string>>;
  /** What stands in columns that the book does not have. */
  beside: readonly string[];
  /** Whether it stands below the columns of a book; if not, it is what a reader wrote anywhere else. */
  isSentence: boolean;
}

/** A sheet as it was read: rows of texts. */
export interface ReturnedSheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** The rows of a sheet, whatever the order of its columns; of one without the columns of a book whatever is not ours. */
export function returnedRows(sheet: ReturnedSheet): Returned[] {
  const found = headerOf(sheet);
  const from = found === null ? 0 : found.at + 1;
  return sheet.rows
    .map((row, i) => returned(row, found, `${sheet.name} ${i + 1}`))
    .filter(({ cells, beside }, i) => i >= from && (beside.length > 0 || Object.values(cells).some(Boolean)));
}

interface Header {
  at: number;
  language: Language;
  columns: readonly (BookColumn | undefined)[];
}

/** The row that names the columns, in one language: by it the language of the sheet is known. */
function headerOf({ rows }: ReturnedSheet): Header | null {
  for (const language of languages) {
    const names = new Map(bookColumns.map((column) => [bookWords[language].columns[column], column]));
    const at = rows.findIndex((row) =>
      ['key', 'correction'].every((one) => row.some((cell) => names.get(cell.trim()) === one)),
    );
    if (at >= 0) return { at, language, columns: (rows[at] ?? []).map((cell) => names.get(cell.trim())) };
  }
  return null;
}

function returned(row: readonly string[], header: Header | null, where: string): Returned {
  const textOf = (column: BookColumn) => (row[header?.columns.indexOf(column) ?? -1] ?? '').trim();
  return {
    language: header?.language ?? defaultLanguage,
    where,
    cells: Object.fromEntries(bookColumns.map((column) => [column, textOf(column)])) as Record<BookColumn, string>,
    beside: row.filter((cell, i) => header?.columns[i] === undefined && cell.trim() !== '' && !ours.has(cell.trim())),
    isSentence: header !== null,
  };
}

/** What stands on the sheet that is to be read first. */
const ours = new Set([readMeSheet, ...languages.flatMap((each) => [bookWords[each].title, ...bookWords[each].howTo])]);
