import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { entriesOf, type BookEntry, type Spoken } from '#report/book/entry.ts';
import { spokenData } from '#report/book/spoken-data.ts';
import { spokenProse } from '#report/book/spoken-prose.ts';
import { spokenWords, type WordModule } from '#report/book/spoken.ts';
import { perLanguage, type Language } from '#text/languages.ts';

/** Tables of names: their Kyrgyz has a page of its own, `gaps/names`. */
const namesOnly = ['places', 'villages'];

/** Every text of the site, by language: dictionaries, labels of tables, prose, and the trilingual columns of the data. */
export async function sentencesBook(): Promise<Record<Language, BookEntry[]>> {
  const modules = await wordModules();
  const tables = globSync('data/*.csv').map(
    (file) => [file.slice('data/'.length, -'.csv'.length), rowsOf(file)] as const,
  );
  const spoken = perLanguage((language): Spoken[] => [
    ...spokenWords(modules, language),
    ...globSync(`content/${language}/*.mdx`)
      .sort()
      .flatMap((file) => spokenProse(file.replaceAll('\\', '/'), readFileSync(file, 'utf8'))),
    ...tables
      .filter(([name]) => !namesOnly.includes(name))
      .sort()
      .flatMap(([name, rows]) => spokenData(name, rows, language)),
  ]);
  return perLanguage((language) => entriesOf(spoken, language));
}

/** What a reader meets first stands first: the pages, the search, other words, the validator, labels of tables, this book. */
const order = [/^src\/i18n\/\w\w\.ts/, /search/, /i18n\/(?!findings|book)/, /findings/, /schemas/];
const rankOf = (file: string) => (order.findIndex((kind) => kind.test(file)) + order.length + 1) % (order.length + 1);

/** The modules that hold words. */
async function wordModules(): Promise<WordModule[]> {
  const files = globSync(['src/i18n/**/*.ts', 'src/schemas/**/*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .sort((a, b) => rankOf(a) - rankOf(b));
  return Promise.all(
    files.map(async (file) => ({
      file,
      exports: (await import(pathToFileURL(resolve(file)).href)) as WordModule['exports'],
    })),
  );
}

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
