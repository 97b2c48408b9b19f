import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { bookWords, type BookColumn } from '#i18n/book-words.ts';
import { readMeSheet } from '#i18n/downloads.ts';
import { withoutTime } from '#publish/without-time.ts';
import { languages, type Language } from '#text/languages.ts';
import type { BookEntry } from './entry.ts';
import { bookRow, bookColumnsOf } from './rows.ts';

/** The book as a workbook: a sheet to read first, then one for each language. The same texts give the same bytes. */
export async function sentencesWorkbook(book: Readonly<Record<Language, readonly BookEntry[]>>): Promise<Uint8Array> {
  const sheets = [readMeFirst(), ...languages.map((language) => languageSheet(language, book[language]))];
  return withoutTime(await writeXlsxFile(sheets).toBuffer());
}

type BookSheet = Sheet<never>;

const readMeFirst = (): BookSheet => ({
  sheet: readMeSheet,
  columns: [{ width: 120 }],
  data: languages.flatMap((language) => {
    const { title, howTo } = bookWords[language];
    return [[{ ...cell(title), fontWeight: 'bold' as const }], ...howTo.map((line) => [cell(line)]), [null]];
  }),
});

function languageSheet(language: Language, entries: readonly BookEntry[]): BookSheet {
  const { sheet, columns } = bookWords[language];
  const names = bookColumnsOf(language);
  const header = names.map((name): Cell => ({ ...cell(columns[name]), fontWeight: 'bold' }));
  return {
    sheet,
    stickyRowsCount: 1,
    columns: names.map((name) => ({ width: widths[name] ?? 48 })),
    data: [header, ...entries.map((entry) => cellsOf(names, bookRow(entry)))],
  };
}

const cellsOf = (names: readonly BookColumn[], row: Record<BookColumn, string>): Cell[] =>
  names.map((name) => cell(row[name]));

/** In characters; the columns of texts are 48 wide. */
const widths: Partial<Record<BookColumn, number>> = { key: 26, file: 22, seen: 22, case: 14, mark: 22 };

/** `@` is the text format of spreadsheets: nothing is computed, what is typed over stays text, too. */
const cell = (value: string) => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' as const });
