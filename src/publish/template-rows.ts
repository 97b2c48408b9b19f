import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { CellKind, Column } from '#schemas/table.ts';
import { languages, type Language, type Trilingual } from '#text/languages.ts';

/** Rows of a template that stand between its header and what is filled in: they help, and are never data. Their first cell begins with this sign. */
const sign = '# ';

const exampleWord: Trilingual = { ky: 'мисал', ru: 'пример', en: 'example' };

/** The columns of a table in words, as the second row of its template has them. */
export const templateLabels = (table: TableName, language: Language): string[] =>
  marked(Object.values(columnsOf(table)).map(({ label }) => label[language]));

/** A row that shows how cells are written, as the third row of a template has it: it says nothing of anything. */
export const templateExample = (table: TableName, language: Language): string[] =>
  marked([
    exampleWord[language],
    ...Object.values(columnsOf(table))
      .slice(1)
      .map((column) => exampleCell(column, language)),
  ]);

const marked = ([first = '', ...cells]: readonly string[]) => [`${sign}${first}`, ...cells];

const examples: Readonly<Record<Exclude<CellKind, 'text' | 'names' | 'code' | 'codes' | 'slug'>, string>> = {
  som: '250000',
  count: '12',
  decimal: '12.5',
  year: '2026',
  date: '2026-03-15',
  edtf: '2026-03',
  url: 'https://example.org/',
  sha256: '',
  soate: '',
  path: 'calls/calls-1',
};

function exampleCell({ kind, label, references, codelist }: Column, language: Language): string {
  if (kind === 'text' || kind === 'names') return label[language];
  if (kind === 'slug') return `${references ?? 'code'}-1`;
  if (kind === 'code' || kind === 'codes') return codelist ? (codesIn(codelist)[0] ?? '') : '';
  return examples[kind];
}

const codesIn = (name: string) => Object.keys(codelists[name as CodelistName]);

/** Whether a row is one of the two by which a template helps, just as the template has it. What somebody wrote over is none. */
export function isTemplateRow(cells: readonly string[], table: TableName): boolean {
  if (cells[0]?.startsWith(sign) !== true) return false;
  const given = JSON.stringify(withoutEmptyEnd(cells));
  return languages.some((language) =>
    [templateLabels(table, language), templateExample(table, language)].some(
      (row) => JSON.stringify(withoutEmptyEnd(row)) === given,
    ),
  );
}

const withoutEmptyEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/** The first cells of the sheet of codes: by them it is known when a template comes back. */
export const codesHeader = (language: Language): string[] => [
  `${sign}${{ ky: 'тизме', ru: 'список', en: 'list' }[language]}`,
  { ky: 'код', ru: 'код', en: 'code' }[language],
];

/** Whether rows are those of the sheet of codes of a template. */
export const isCodesSheet = ([first]: readonly { cells: readonly string[] }[]): boolean =>
  languages.some((language) => codesHeader(language).every((cell, i) => first?.cells[i] === cell));
