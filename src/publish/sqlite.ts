import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { codelists } from '#schemas/codelists.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import type { Dataset } from '#model/dataset.ts';
import { languages, type Trilingual } from '#text/languages.ts';
import { flatNames, flatSheets, type FlatInLanguages, type FlatName } from './flat/index.ts';
import type { FlatTable } from './flat/flat-sheet.ts';
import { isNumber } from './excel-cell.ts';
import { encodeRecord } from './write-table.ts';

/**
 * The whole record as one SQLite file: every table with its key and references; every flat sheet as a table `…_flat` of all languages, with a view
 * for each, `grants_flat_ky`; `columns` and `codes`, which say what everything means; `search`, a full-text index of the grants and calls.
 * The same record gives the same bytes.
 */
export function sqliteFile(dataset: Dataset, flat: FlatInLanguages): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA foreign_keys = OFF; BEGIN');
    for (const name of tableNames) addTable(database, name, dataset);
    for (const name of flatNames) addFlat(database, name, flat);
    addDictionary(database);
    addCodes(database);
    addSearch(database);
    database.exec('COMMIT; VACUUM');
    return database.serialize();
  } finally {
    database.close();
  }
}

/** Names in SQL: a hyphen would need quotes around every use. */
const sqlName = (name: string) => name.replaceAll('-', '_');

function addTable<N extends TableName>(database: DatabaseSync, name: N, dataset: Dataset) {
  const columns = Object.entries(columnsOf(name));
  const defined = columns.map(([key, { kind, optional }]) => {
    const isKey = key === 'id' ? ' PRIMARY KEY' : '';
    return `"${key}" ${typeOf(kind)}${optional ? '' : ' NOT NULL'}${isKey}`;
  });
  const references = columns.flatMap(([key, { references }]) =>
    references ? [`FOREIGN KEY ("${key}") REFERENCES ${sqlName(references)} (id)`] : [],
  );
  database.exec(`CREATE TABLE ${sqlName(name)} (${[...defined, ...references].join(', ')})`);
  const rows = dataset[name].map((record) => encodeRecord(name, record as never));
  const kinds = columns.map(([, { kind }]) => kind);
  insert(
    database,
    sqlName(name),
    rows.map((row) => row.map((text, at) => valueOf(kinds[at] ?? 'text', text))),
  );
}

/** One table of all languages, told apart by the column `language`, and a view of each. */
function addFlat(database: DatabaseSync, name: FlatName, flat: FlatInLanguages) {
  const columns = Object.entries(flatSheets[name].columns as unknown as Record<string, FlatTable['columns'][number]>);
  const table = sqlName(name);
  const defined = columns.map(([key, { kind }]) => `"${key}" ${typeOf(kind)}`);
  database.exec(`CREATE TABLE ${table} (language TEXT NOT NULL, ${defined.join(', ')})`);
  for (const language of languages) {
    const { rows } = flat[language][name];
    insert(
      database,
      table,
      rows.map((row) => [language, ...row.map((text, at) => valueOf(columns[at]?.[1].kind ?? 'text', text))]),
    );
    const named = columns.map(([key]) => `"${key}"`).join(', ');
    database.exec(`CREATE VIEW ${table}_${language} AS SELECT ${named} FROM ${table} WHERE language = '${language}'`);
  }
}

/** What each column of each table means. */
function addDictionary(database: DatabaseSync) {
  const words = languages.flatMap((language) => [`label_${language} TEXT`, `about_${language} TEXT`]);
  database.exec(
    `CREATE TABLE "columns" ("table" TEXT, "column" TEXT, kind TEXT, "references" TEXT, codelist TEXT, ${words.join(', ')})`,
  );
  const inWords = ({ label, about }: { label: Trilingual; about: Trilingual }) =>
    languages.flatMap((language) => [label[language], about[language]]);
  const rows = tableNames.flatMap((name) =>
    Object.entries(columnsOf(name)).map(([key, column]) => [
      sqlName(name),
      key,
      column.kind,
      column.references ?? null,
      column.codelist ?? null,
      ...inWords(column),
    ]),
  );
  const flat = flatNames.flatMap((name) =>
    Object.entries(flatSheets[name].columns as unknown as Record<string, FlatTable['columns'][number]>).map(
      ([key, column]) => [sqlName(name), key, column.kind, null, null, ...inWords(column)],
    ),
  );
  insert(database, '"columns"', [...rows, ...flat]);
}

function addCodes(database: DatabaseSync) {
  database.exec(`CREATE TABLE codes (codelist TEXT, code TEXT, ${languages.join(' TEXT, ')} TEXT)`);
  const rows = Object.entries(codelists).flatMap(([list, codes]) =>
    Object.entries(codes as Record<string, Trilingual>).map(([code, label]) => [
      list,
      code,
      ...languages.map((language) => label[language]),
    ]),
  );
  insert(database, 'codes', rows);
}

/** A full-text index: `SELECT * FROM search WHERE search MATCH 'балдар'`. */
function addSearch(database: DatabaseSync) {
  database.exec(
    'CREATE VIRTUAL TABLE search USING fts5(language UNINDEXED, page UNINDEXED, title, place, organizations, more)',
  );
  const fields = {
    grants_flat: `title, place || ' ' || coalesce(district, '') || ' ' || coalesce(region, ''), coalesce(customer, '') || ' ' || coalesce(recipient, ''), coalesce(call, '') || ' ' || coalesce(outcome, '')`,
    calls_flat: `title, place || ' ' || coalesce(district, '') || ' ' || coalesce(region, ''), customer, coalesce(problem, '') || ' ' || coalesce(aim, '')`,
  };
  for (const [table, selected] of Object.entries(fields))
    database.exec(`INSERT INTO search SELECT language, page, ${selected} FROM ${table} ORDER BY rowid`);
}

function insert(database: DatabaseSync, table: string, rows: readonly (readonly SQLInputValue[])[]) {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(...row);
}

function typeOf(kind: CellKind) {
  if (kind === 'decimal') return 'REAL';
  return isNumber(kind) ? 'INTEGER' : 'TEXT';
}

const valueOf = (kind: CellKind, text: string) => (text === '' ? null : isNumber(kind) ? Number(text) : text);
