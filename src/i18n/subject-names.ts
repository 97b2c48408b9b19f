import { codelists } from '#schemas/codelists.ts';
import { tableNames, tables, type TableName } from '#schemas/index.ts';
import type { Joined } from '#model/join.ts';
import type { SubjectNames } from '#publish/verify-entry.ts';
import { perLanguage, type Trilingual } from '#text/languages.ts';

/** The columns that name a row, in the tables whose rows have a name. */
const naming = {
  places: 'name',
  villages: 'name',
  organizations: 'name',
  programmes: 'title',
  calls: 'title',
  winners: 'title',
  results: 'indicator',
  events: 'title',
} as const satisfies Partial<Record<TableName, string>>;

/** Most letters of a name: an answer leads to the page that tells the whole. */
const most = 60;

/** The names of rows and of the other scopes of figures, by `table/id`; empty in a language that lacks the name. */
export function subjectNames({ dataset, country }: Pick<Joined, 'dataset' | 'country'>): SubjectNames {
  return {
    ...(country && { nation: nameOf(country, 'name') }),
    ...Object.fromEntries(
      Object.entries(naming).flatMap(([table, base]) =>
        dataset[table as keyof typeof naming].map((record) => [`${table}/${record.id}`, nameOf(record, base)] as const),
      ),
    ),
    ...Object.fromEntries(Object.entries(codelists.targetGroups).map(([code, label]) => [`groups/${code}`, label])),
    ...Object.fromEntries(Object.entries(codelists.items).map(([code, label]) => [`items/${code}`, label])),
    ...Object.fromEntries(tableNames.map((table) => [`tables/${table}`, tables[table].label])),
  };
}

function nameOf(record: object, base: string): Trilingual {
  const cells = record as Readonly<Record<string, unknown>>;
  return perLanguage((language) => short(String(cells[`${base}_${language}`] ?? '')));
}

const short = (text: string) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
