import { columnsOf, tableNames, tables, type TableName } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';
import { languages, type Language, type Trilingual } from '#text/languages.ts';
import type { Dataset } from '#model/dataset.ts';
import type { DownloadFile } from './download-file.ts';
import { packageVersion } from './datapackage.ts';
import { dataLicence } from './licence.ts';
import type { Version } from '#model/release.ts';

export interface JsonLdFacts {
  language: Language;
  /** Address of the site with its base, with a slash at the end. */
  root: string;
  version: Version;
  siteName: Trilingual;
  title: Trilingual;
  description: Trilingual;
  dataset: Dataset;
  /** The files that can be downloaded, as `downloads` lists them. */
  downloads: readonly DownloadFile[];
}

/** JSON for a `<script type="application/ld+json">`: no text in it can end the element. */
export const embedded = (value: object): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The catalogue of the data as schema.org describes it: the whole record, and an entry for each table, whose page tells the rest. */
export function catalogJsonLd(facts: JsonLdFacts) {
  const { language, root, siteName, description } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${root}#catalog`,
    url: `${root}${language}/data/`,
    name: siteName[language],
    description: description[language],
    ...common(facts),
    dataset: [wholeOf(facts), ...tableNames.map((name) => entryOf(facts, name))],
  };
}

/** The whole record as a schema.org Dataset. */
export const datasetJsonLd = (facts: JsonLdFacts) => ({ '@context': 'https://schema.org', ...wholeOf(facts) });

/** One table as a schema.org Dataset. */
export const tableJsonLd = (facts: JsonLdFacts, name: TableName) => ({
  '@context': 'https://schema.org',
  ...tableOf(facts, name),
});

function wholeOf(facts: JsonLdFacts) {
  const { language, root, title, description, downloads } = facts;
  return {
    '@type': 'Dataset',
    '@id': `${root}#dataset`,
    url: `${root}${language}/data/`,
    name: title[language],
    description: description[language],
    ...shared(facts),
    variableMeasured: tableNames.flatMap((name) =>
      variables(name, language, ({ kind }) => ['som', 'count', 'decimal'].includes(kind)),
    ),
    distribution: distribution(
      root,
      downloads.filter(({ table }) => table === null),
    ),
  };
}

function entryOf({ language, root }: JsonLdFacts, name: TableName) {
  const { label, about } = tables[name];
  return {
    '@type': 'Dataset',
    '@id': `${root}#dataset-${name}`,
    url: `${root}${language}/data/${name}/`,
    name: label[language],
    description: about[language],
    license: dataLicence.url,
    isPartOf: { '@id': `${root}#dataset` },
  };
}

function tableOf(facts: JsonLdFacts, name: TableName) {
  const { language, root, downloads } = facts;
  return {
    ...entryOf(facts, name),
    ...shared(facts),
    variableMeasured: variables(name, language, () => true),
    distribution: distribution(
      root,
      downloads.filter(({ table }) => table === name),
    ),
  };
}

const common = ({ language, root, siteName, version }: JsonLdFacts) => ({
  license: dataLicence.url,
  creator: { '@type': 'Organization', name: siteName[language], url: root },
  inLanguage: [...languages],
  isAccessibleForFree: true,
  version: packageVersion(version),
  dateModified: version.date,
});

function shared(facts: JsonLdFacts) {
  const coverage = temporalCoverage(facts.dataset);
  return {
    ...common(facts),
    includedInDataCatalog: { '@id': `${facts.root}#catalog` },
    spatialCoverage: spatialCoverage(facts),
    ...(coverage && { temporalCoverage: coverage }),
  };
}

/** The country by its name in the table of places. */
function spatialCoverage({ dataset, language }: JsonLdFacts) {
  const name = dataset.places.find(({ kind }) => kind === 'country')?.[`name_${language}`];
  return { '@type': 'Country', ...(name && { name }), identifier: 'KG' };
}

/** First and last year of calls and budget figures as an ISO 8601 interval; null when no row names a year. */
export function temporalCoverage({ calls, budgets }: Dataset): string | null {
  const years = [...calls, ...budgets].flatMap(({ year }) => year ?? []);
  if (years.length === 0) return null;
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return `${first}/${last}`;
}

function variables(name: TableName, language: Language, pick: (column: Column) => boolean) {
  const columns = Object.entries(columnsOf(name)).filter(([, column]) => pick(column));
  return columns.map(([key, { label, about }]) => ({
    '@type': 'PropertyValue',
    propertyID: `${name}.${key}`,
    name: label[language],
    description: about[language],
  }));
}

function distribution(root: string, files: readonly DownloadFile[]) {
  return files.map(({ path, mediaType, size, sha256 }) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaType,
    contentUrl: `${root}data/${path}`,
    contentSize: `${size} B`,
    sha256,
  }));
}
