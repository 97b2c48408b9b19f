import { writeCsvRows } from '#model/csv.ts';
import { perLanguage } from '#text/languages.ts';
import { excelCell } from '../excel-cell.ts';
import { flatBudgets } from './flat-budgets.ts';
import { flatCalls } from './flat-calls.ts';
import { flatGrants } from './flat-grants.ts';
import { flatResults } from './flat-results.ts';
import { flatTable, type FlatFacts, type FlatTable } from './flat-sheet.ts';

/** Every flat sheet by the name of its files, in reading order. */
export const flatSheets = {
  'grants-flat': flatGrants,
  'calls-flat': flatCalls,
  'budgets-flat': flatBudgets,
  'results-flat': flatResults,
} as const;

export type FlatName = keyof typeof flatSheets;
export const flatNames = Object.keys(flatSheets) as readonly FlatName[];

/** A flat sheet written out in a language. */
export const writtenOut = (name: FlatName, facts: FlatFacts): FlatTable => flatTable(flatSheets[name] as never, facts);

/** All flat sheets, written out in a language. */
export const flatTables = (facts: FlatFacts) =>
  Object.fromEntries(flatNames.map((name) => [name, writtenOut(name, facts)])) as Record<FlatName, FlatTable>;

/** All flat sheets, written out in every language. */
export const flatInLanguages = (facts: Omit<FlatFacts, 'language'>) =>
  perLanguage((language) => flatTables({ ...facts, language }));

export type FlatInLanguages = ReturnType<typeof flatInLanguages>;

/** A flat sheet as plain CSV: UTF-8, comma, decimal point; the header holds the names of the columns. */
export const flatCsv = ({ columns, rows }: FlatTable): string => writeCsvRows([columns.map(({ key }) => key), ...rows]);

/** The same for Excel: semicolon, decimal comma, the header in words; made safe as `excelCsv` does. */
export const flatExcelCsv = ({ columns, rows }: FlatTable, language: FlatFacts['language']): string =>
  '\ufeff' +
  writeCsvRows(
    [
      columns.map(({ label }) => excelCell('text', label[language])),
      ...rows.map((row) => row.map((text, i) => excelCell(columns[i]?.kind ?? 'text', text))),
    ],
    { delimiter: ';', newline: '\r\n' },
  );
