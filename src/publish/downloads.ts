import { codelists } from '#schemas/codelists.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { languages, type Trilingual } from '#text/languages.ts';
import { archive } from './archive.ts';
import {
  bundles,
  catalogueFiles,
  chartSchemaPath,
  flatBookPath,
  flatPath,
  tableFormats,
  type TableFormat,
} from './data-files.ts';
import { catalogue, vocabularies } from './dcat.ts';
import { fileIndex } from './file-index.ts';
import { openApi, type ApiFacts } from './openapi.ts';
import { turtle } from './turtle.ts';
import { checksumList } from './checksums.ts';
import { codesCsv } from './codes-csv.ts';
import { dataPackage } from './datapackage.ts';
import { downloadFile, type DownloadFile } from './download-file.ts';
import { excelCsv } from './excel-csv.ts';
import { signalFiles } from './signals.ts';
import { flatBook } from './flat/flat-book.ts';
import { flatCsv, flatExcelCsv, flatInLanguages, flatNames, type FlatInLanguages } from './flat/index.ts';
import { figureFiles, figuresCsv, figuresJson, type FigureDictionary } from './figures.ts';
import { chartFileSchema, jsonSchema } from './json-schema.ts';
import { tableJson } from './json-table.ts';
import { tableParquet } from './parquet.ts';
import { sqliteFile } from './sqlite.ts';
import type { Derived } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import type { Release, Version } from '#model/release.ts';
import { tableCsv, type Published } from './table-csv.ts';
import { tableSheet } from './table-sheet.ts';
import { workbook, type ReadMe } from './xlsx.ts';

export interface DownloadFacts extends Published {
  joined: Joined;
  release: Release;
  version: Version;
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
  siteName: Trilingual;
  title: Trilingual;
  description: Trilingual;
  readMe: ReadMe;
  /** The note on the licence that goes into the archive. */
  licenceNote: string;
  /** What stands at each kind of address. */
  addresses: Pick<ApiFacts, 'words' | 'answers'>;
  /** The name of the sheet of all codes in the workbooks of flat sheets. */
  codesSheet: Trilingual;
  /** The derived figures with what they mean. */
  figures: { values: readonly Derived[]; dictionary: FigureDictionary };
  /** The answers to the signals, as CSV and as JSON. */
  signals: { csv: string; json: string };
}

/** Every file that the site offers below /data/ for whole tables, the list of checksums last. */
export async function downloads(facts: DownloadFacts): Promise<DownloadFile[]> {
  const csv = new Map(tableNames.map((name) => [name, tableCsv(name, facts)]));
  const flat = flatInLanguages(facts);
  const files = [
    ...(await tableFiles(facts, csv)),
    ...(await flatFiles(facts, flat)),
    ...(await bundleFiles(facts, { csv, flat })),
  ];
  const listed = [...files, ...catalogueOf(facts, files)];
  return [...listed, downloadFile(bundles.checksums, null, checksumList(listed))];
}

async function tableFiles({ dataset, readMe }: DownloadFacts, csv: ReadonlyMap<TableName, Uint8Array>) {
  const files: DownloadFile[] = [];
  for (const name of tableNames) {
    const contents: Record<TableFormat, string | Uint8Array> = {
      csv: csv.get(name) ?? '',
      'excel.csv': excelCsv(name, dataset[name]),
      xlsx: await workbook([tableSheet(name, dataset)], readMe),
      json: tableJson(dataset[name]),
      parquet: tableParquet(name, dataset),
      'schema.json': json(jsonSchema(name)),
      'codes.csv': codesCsv(name, dataset),
    };
    for (const format of tableFormats) files.push(downloadFile(`${name}.${format}`, name, contents[format]));
  }
  return files;
}

/** The files that describe the others to programs. */
function catalogueOf(facts: DownloadFacts, files: readonly DownloadFile[]) {
  const tree = catalogue({ ...facts, files });
  return [
    downloadFile(catalogueFiles.index, null, json(fileIndex(files, facts))),
    downloadFile(catalogueFiles.jsonLd, null, json({ '@context': vocabularies, ...tree })),
    downloadFile(catalogueFiles.turtle, null, turtle(tree, vocabularies)),
    downloadFile(catalogueFiles.openApi, null, json(openApi({ ...facts, ...facts.addresses }))),
  ];
}

/** The flat sheets in each language, and a workbook of them. */
async function flatFiles({ readMe, codesSheet }: DownloadFacts, flat: FlatInLanguages) {
  const files: DownloadFile[] = [];
  for (const language of languages) {
    const tables = flat[language];
    for (const name of flatNames) {
      const table = tables[name];
      files.push(downloadFile(flatPath(name, language, 'csv'), null, flatCsv(table)));
      files.push(downloadFile(flatPath(name, language, 'excel.csv'), null, flatExcelCsv(table, language)));
    }
    const book = await flatBook({ tables, language, readMe, codesSheet: codesSheet[language] });
    files.push(downloadFile(flatBookPath(language), null, book));
  }
  return files;
}

async function bundleFiles(
  { dataset, readMe, release, licenceNote, figures, signals, ...facts }: DownloadFacts,
  { csv, flat }: { csv: ReadonlyMap<TableName, Uint8Array>; flat: FlatInLanguages },
) {
  const described = { ...facts, files: csv };
  const texts = {
    'README.txt': text(readMe.lines),
    'LICENSE.txt': licenceNote,
    [bundles.package]: json(dataPackage({ ...described, folder: 'data/' })),
  };
  return [
    downloadFile(bundles.archive, null, archive({ files: csv, texts, companions: { 'release.json': json(release) } })),
    downloadFile(
      bundles.workbook,
      null,
      await workbook(
        tableNames.map((name) => tableSheet(name, dataset)),
        readMe,
      ),
    ),
    downloadFile(bundles.database, null, sqliteFile(dataset, flat)),
    downloadFile(bundles.package, null, json(dataPackage(described))),
    downloadFile(bundles.codelists, null, json(codelists)),
    downloadFile(chartSchemaPath, null, json(chartFileSchema())),
    downloadFile(figureFiles.csv, null, figuresCsv(figures.values, figures.dictionary)),
    downloadFile(figureFiles.json, null, figuresJson(figures.values, figures.dictionary, facts.version)),
    downloadFile(signalFiles.csv, null, signals.csv),
    downloadFile(signalFiles.json, null, signals.json),
  ];
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
