import type { RowTexts } from '#model/decode.ts';
import type { RowAt } from '#model/releases/concerns.ts';
import { codelists } from '#schemas/codelists.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { Language, Trilingual } from '#text/languages.ts';

/** In which language a row is named, and where the rows that it names are looked up. */
interface Naming {
  language: Language;
  rowAt: RowAt;
}

/** The columns that name a row by themselves. */
const bases: Partial<Record<TableName, string>> = {
  places: 'name',
  villages: 'name',
  organizations: 'name',
  programmes: 'title',
  calls: 'title',
  winners: 'title',
  events: 'title',
  results: 'indicator',
  duties: 'act',
  releases: 'title',
};

/** The name of a row in a language, or in the next one that has it; of a row without a name what it is about, at last its id. */
export function rowName(table: TableName, id: string, naming: Naming): string {
  const row = naming.rowAt(table, id);
  return row ? nameOf(table, row, naming) : id;
}

/** The name of a row whose texts are at hand. */
export function nameOf(table: TableName, row: RowTexts, naming: Naming): string {
  const base = bases[table];
  const own = base ? inLanguage(row, base, naming.language) : (row['title'] ?? '');
  if (own !== '') return own;
  return partsOf(table, row, naming).filter(Boolean).join(', ') || (row['id'] ?? '');
}

const order = { ky: ['ky', 'ru', 'en'], ru: ['ru', 'ky', 'en'], en: ['en', 'ru', 'ky'] } as const;

function inLanguage(row: RowTexts, base: string, language: Language): string {
  return order[language].map((code) => row[`${base}_${code}`] ?? '').find((text) => text !== '') ?? '';
}

/** What a row without a name is about. */
function partsOf(table: TableName, row: RowTexts, naming: Naming): string[] {
  const { language } = naming;
  const named = (target: TableName, column: string) => (row[column] ? rowName(target, row[column], naming) : '');
  const label = (codes: Readonly<Record<string, Trilingual>>, column: string) =>
    codes[row[column] ?? '']?.[language] ?? '';
  if (table === 'payments') return [named('winners', 'grant'), row['date'] ?? ''];
  if (table === 'budgets')
    return [named('organizations', 'organization'), label(codelists.scopes, 'scope'), row['year'] ?? ''];
  if (table === 'roles') return [named('organizations', 'organization'), named('events', 'event')];
  if (table === 'lookups') return [label(codelists.items, 'item'), pathName(row['subject'] ?? '', naming)];
  if (table === 'requests')
    return [
      named('organizations', 'addressee'),
      label(codelists.items, 'item'),
      pathName(row['subject'] ?? '', naming),
    ];
  if (table === 'answers') return [named('organizations', 'organization'), pathName(row['subject'] ?? '', naming)];
  if (table === 'claims') return [pathName(`${row['table']}/${row['record']}`, naming), columnLabel(row, language)];
  return [];
}

const columnLabel = (row: RowTexts, language: Language) =>
  row['table'] ? (columnsOf(row['table'] as TableName)?.[row['column'] ?? '']?.label[language] ?? '') : '';

function pathName(path: string, naming: Naming): string {
  const [table = '', id = ''] = path.split('/');
  return rowName(table as TableName, id, naming);
}
