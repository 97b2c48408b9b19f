import { frozenTableNames } from '#schemas/names.ts';
import { tableNames } from '#schemas/index.ts';
import { languages } from '#text/languages.ts';
import { changesFormats } from './changes-files.ts';
import { bundles, catalogueFiles, chartSchemaPath, flatFormats, tableFormats } from './data-files.ts';
import { figureFiles } from './figures.ts';
import { signalFiles } from './signals.ts';
import { flatNames } from './flat/index.ts';

/** A kind of address of the site: a path with names in braces, and what may stand for each. */
export interface AddressPattern {
  path: string;
  /** What may stand for a name of the path: a closed list, or anything of a form. */
  names: Readonly<Record<string, readonly string[] | 'id' | 'date'>>;
  /** What is found there: its words are those of the key. */
  key: AddressKey;
}

export type AddressKey =
  | 'table'
  | 'flat'
  | 'flatBook'
  | 'whole'
  | 'figures'
  | 'signals'
  | 'nationChart'
  | 'placeChart'
  | 'chartSchema'
  | 'grant'
  | 'place'
  | 'index'
  | 'catalogue'
  | 'version'
  | 'latest'
  | 'changes'
  | 'feed';

/** The addresses that programs may rely on. */
export const addressPatterns: readonly AddressPattern[] = [
  { path: 'data/{table}.{format}', names: { table: tableNames, format: tableFormats }, key: 'table' },
  {
    path: 'data/{sheet}.{language}.{format}',
    names: { sheet: flatNames, language: languages, format: flatFormats },
    key: 'flat',
  },
  { path: 'data/flat.{language}.xlsx', names: { language: languages }, key: 'flatBook' },
  { path: 'data/{bundle}', names: { bundle: Object.values(bundles) }, key: 'whole' },
  { path: 'data/{figures}', names: { figures: Object.values(figureFiles) }, key: 'figures' },
  { path: 'data/{signals}', names: { signals: Object.values(signalFiles) }, key: 'signals' },
  {
    path: 'charts/{language}/nation/{chart}.{format}',
    names: { language: languages, chart: 'id', format: ['csv', 'svg'] },
    key: 'nationChart',
  },
  {
    path: 'charts/{language}/places/{place}/{chart}.{format}',
    names: { language: languages, place: 'id', chart: 'id', format: ['csv', 'svg'] },
    key: 'placeChart',
  },
  { path: 'data/{schema}', names: { schema: [chartSchemaPath] }, key: 'chartSchema' },
  { path: 'data/grants/{grant}.{format}', names: { grant: 'id', format: ['csv', 'json'] }, key: 'grant' },
  { path: 'data/places/{place}.{format}', names: { place: 'id', format: ['csv', 'json'] }, key: 'place' },
  { path: 'data/{index}', names: { index: [catalogueFiles.index] }, key: 'index' },
  {
    path: 'data/{catalogue}',
    names: { catalogue: [catalogueFiles.jsonLd, catalogueFiles.turtle, catalogueFiles.openApi] },
    key: 'catalogue',
  },
  { path: 'v/{version}/data/{table}.csv', names: { version: 'date', table: frozenTableNames }, key: 'version' },
  { path: 'v/latest/data/{table}.csv', names: { table: frozenTableNames }, key: 'latest' },
  { path: 'changes/{changes}.{format}', names: { changes: 'date', format: changesFormats }, key: 'changes' },
  { path: 'feeds/{language}/all.{format}', names: { language: languages, format: ['xml', 'json'] }, key: 'feed' },
];
