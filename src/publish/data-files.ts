import type { Language } from '#text/languages.ts';
import type { FlatName } from './flat/index.ts';

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

/** What describes the files of all charts. */
export const chartSchemaPath = 'chart-file.schema.json';

/** The files of the catalogue below /data/. */
export const catalogueFiles = {
  index: 'index.json',
  jsonLd: 'catalog.jsonld',
  turtle: 'catalog.ttl',
  openApi: 'openapi.json',
} as const;
