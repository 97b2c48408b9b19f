import { codelists } from '#schemas/codelists.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { languages, type Language, type Trilingual } from '#text/languages.ts';
import { archive } from './archive.ts';
import { checksums, sha256Of } from './checksums.ts';
import { codesCsv } from './codes-csv.ts';
import { dataPackage } from './datapackage.ts';
import { excelCsv } from './excel-csv.ts';
import { signalFiles } from './signals.ts';
import { flatBook } from './flat/flat-book.ts';
import { flatCsv, flatExcelCsv, flatNames, writtenOut, type FlatName } from './flat/index.ts';
import { figureFiles, figuresCsv, figuresJson, type FigureDictionary } from './figures.ts';
import { jsonSchema } from './json-schema.ts';
import { tableJson } from './json-table.ts';
import { tableParquet } from './parquet.ts';
import { sqliteFile } from './sqlite.ts';
import type { Derived } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import type { Release, Version } from '#model/release.ts';
import { tableCsv, type Published } from './table-csv.ts';
import { workbook, type ReadMe } from './xlsx.ts';

/** One file below /data/. */
export interface Download {
  /** Path below /data/, for example `calls.excel.csv`. */
  path: string;
  /** The table that it holds; null when it holds or describes all of them. */
  table: TableName | null;
  mediaType: string;
  bytes: Uint8Array;
  sha256: string;
}

export interface DownloadFacts extends Published {
  joined: Joined;
  release: Release;
  version: Version;
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
  title: Trilingual;
  description: Trilingual;
  readMe: ReadMe;
  /** The note on the licence that goes into the archive. */
  licenceNote: string;
  /** The name of the sheet of all codes in the workbooks of flat sheets. */
  codesSheet: Trilingual;
  /** The derived figures with what they mean. */
  figures: { values: readonly Derived[]; dictionary: FigureDictionary };
  /** The answers to the signals, as CSV and as JSON. */
  signals: { csv: string; json: string };
}

/** The formats that hold a table, in the order of the pages: what stands after its name in the path. */
export const dataFormats = ['csv', 'excel.csv', 'xlsx', 'json'] as const;
/** The same, the one that describes a table, and the list of its codes. Their words are `tableFormatWords`. */
export const tableFormats = [...dataFormats, 'parquet', 'schema.json', 'codes.csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The formats of a flat sheet: what stands after its name and language in the path. */
export const flatFormats = ['csv', 'excel.csv'] as const;

/** Where a flat sheet stands below /data/: `grants-flat.ky.csv`. */
export const flatPath = (name: FlatName, language: Language, format: (typeof flatFormats)[number]) =>
  `${name}.${language}.${format}`;

/** Where the workbook of all flat sheets stands in a language. */
export const flatBookPath = (language: Language) => `flat.${language}.xlsx`;

/** What the files of all tables are called. */
export const bundles = {
  package: 'datapackage.json',
  archive: 'achyk-zakaz.zip',
  workbook: 'achyk-zakaz.xlsx',
  database: 'achyk-zakaz.sqlite',
  checksums: 'SHA256SUMS.txt',
  codelists: 'codelists.json',
} as const;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
} as const;

/** The media type of a file by its ending. */
export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!(ending in mediaTypes)) throw new Error(`unknown file type: ${path}`);
  return mediaTypes[ending as keyof typeof mediaTypes];
}

/** Every file that the site offers below /data/ for whole tables, the list of checksums last. */
export async function downloads(facts: DownloadFacts): Promise<Download[]> {
  const csv = new Map(tableNames.map((name) => [name, tableCsv(name, facts)]));
  const files = [...(await tableFiles(facts, csv)), ...(await flatFiles(facts)), ...(await bundleFiles(facts, csv))];
  const sums = checksums(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
  return [...files, download(bundles.checksums, null, sums)];
}

async function tableFiles({ dataset, readMe }: DownloadFacts, csv: ReadonlyMap<TableName, Uint8Array>) {
  const files: Download[] = [];
  for (const name of tableNames) {
    const contents: Record<TableFormat, string | Uint8Array> = {
      csv: csv.get(name) ?? '',
      'excel.csv': excelCsv(name, dataset[name]),
      xlsx: await workbook([name], dataset, readMe),
      json: tableJson(dataset[name]),
      parquet: tableParquet(name, dataset),
      'schema.json': json(jsonSchema(name)),
      'codes.csv': codesCsv(name, dataset),
    };
    for (const format of tableFormats) files.push(download(`${name}.${format}`, name, contents[format]));
  }
  return files;
}

/** The flat sheets in each language, and a workbook of them. */
async function flatFiles({ joined, homepage, readMe, codesSheet }: DownloadFacts) {
  const files: Download[] = [];
  for (const language of languages) {
    const facts = { joined, homepage, language };
    for (const name of flatNames) {
      const table = writtenOut(name, facts);
      files.push(download(flatPath(name, language, 'csv'), null, flatCsv(table)));
      files.push(download(flatPath(name, language, 'excel.csv'), null, flatExcelCsv(table, language)));
    }
    const book = await flatBook({ ...facts, readMe, codesSheet: codesSheet[language] });
    files.push(download(flatBookPath(language), null, book));
  }
  return files;
}

async function bundleFiles(
  { dataset, joined, readMe, release, licenceNote, figures, signals, ...facts }: DownloadFacts,
  csv: ReadonlyMap<TableName, Uint8Array>,
) {
  const described = { ...facts, files: csv };
  const texts = {
    'README.txt': text(readMe.lines),
    'LICENSE.txt': licenceNote,
    [bundles.package]: json(dataPackage({ ...described, folder: 'data/' })),
  };
  return [
    download(bundles.archive, null, archive({ files: csv, texts, companions: { 'release.json': json(release) } })),
    download(bundles.workbook, null, await workbook(tableNames, dataset, readMe)),
    download(bundles.database, null, sqliteFile(dataset, { joined, homepage: facts.homepage })),
    download(bundles.package, null, json(dataPackage(described))),
    download(bundles.codelists, null, json(codelists)),
    download(figureFiles.csv, null, figuresCsv(figures.values, figures.dictionary)),
    download(figureFiles.json, null, figuresJson(figures.values, figures.dictionary, facts.version)),
    download(signalFiles.csv, null, signals.csv),
    download(signalFiles.json, null, signals.json),
  ];
}

function download(path: string, table: TableName | null, content: string | Uint8Array): Download {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, table, mediaType: mediaTypeOf(path), bytes, sha256: sha256Of(bytes) };
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
