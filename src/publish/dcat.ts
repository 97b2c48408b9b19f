import { tableNames, tables, type TableName } from '#schemas/index.ts';
import { languages, type Language, type Trilingual } from '#text/languages.ts';
import { packageVersion } from './datapackage.ts';
import type { DownloadFile } from './download-file.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { dataLicence } from './licence.ts';
import { temporalCoverage } from './json-ld.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Version } from '#model/release.ts';

export interface CatalogueFacts {
  dataset: Dataset;
  version: Version;
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
  siteName: Trilingual;
  title: Trilingual;
  description: Trilingual;
  /** The files that the catalogue lists. */
  files: readonly DownloadFile[];
}

/** The vocabularies of the catalogue by their prefixes. */
export const vocabularies = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority/';
const languageCodes = { ky: 'KIR', ru: 'RUS', en: 'ENG' } as const satisfies Record<Language, string>;

/**
 * The catalogue of the data in the vocabulary DCAT-AP 3 (semiceu.github.io/DCAT-AP): one dataset of the whole record, one of each table, and every
 * file with size and checksum. It is one tree, from which JSON-LD and Turtle are written.
 */
export function catalogue(facts: CatalogueFacts): JsonLdNode {
  const { homepage, siteName, description } = facts;
  const ids = [whole(homepage), ...tableNames.map((name) => ofTable(homepage, name))];
  return {
    '@id': `${homepage}data/catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(siteName),
    'dct:description': inLanguages(description),
    'foaf:homepage': { '@id': homepage },
    ...shared(facts),
    'dct:publisher': { '@id': publisherOf(homepage), '@type': 'foaf:Agent', 'foaf:name': inLanguages(siteName) },
    'dcat:dataset': ids.map((id) => datasetNode(facts, id)),
  };
}

const publisherOf = (homepage: string) => `${homepage}#publisher`;
const whole = (homepage: string) => ({ id: `${homepage}data/`, table: null });
const ofTable = (homepage: string, table: TableName) => ({ id: `${homepage}data/${table}`, table });

function datasetNode(facts: CatalogueFacts, { id, table }: { id: string; table: TableName | null }): JsonLdNode {
  const words = table === null ? { label: facts.title, about: facts.description } : tables[table];
  const coverage = temporalCoverage(facts.dataset)?.split('/');
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(words.label),
    'dct:description': inLanguages(words.about),
    'dct:identifier': table ?? 'achyk-zakaz',
    ...(table !== null && { 'dct:isPartOf': { '@id': whole(facts.homepage).id } }),
    ...shared(facts),
    'dct:accessRights': { '@id': `${authority}access-right/PUBLIC` },
    'dcat:theme': { '@id': `${authority}data-theme/${table === 'places' || table === 'villages' ? 'REGI' : 'GOVE'}` },
    'dcat:version': packageVersion(facts.version),
    ...(coverage && { 'dct:temporal': periodOf(coverage) }),
    'dcat:landingPage': languages.map((language) => ({
      '@id': `${facts.homepage}${language}/data/${table === null ? '' : `${table}/`}`,
    })),
    'dcat:distribution': facts.files.filter((file) => file.table === table).map((file) => distribution(facts, file)),
  };
}

/** What a catalogue and its datasets have in common. */
const shared = ({ homepage, version }: CatalogueFacts): Omit<JsonLdNode, '@type'> => ({
  'dct:publisher': { '@id': publisherOf(homepage) },
  'dct:license': { '@id': dataLicence.url },
  'dct:language': languages.map((language) => ({ '@id': `${authority}language/${languageCodes[language]}` })),
  'dct:spatial': { '@id': `${authority}country/KGZ` },
  'dct:modified': { '@type': 'xsd:date', '@value': version.date },
});

const periodOf = ([first = '', last = '']: readonly string[]): JsonLdNode => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': { '@type': 'xsd:gYear', '@value': first },
  'dcat:endDate': { '@type': 'xsd:gYear', '@value': last },
});

function distribution(
  { homepage, version }: CatalogueFacts,
  { path, mediaType, size, sha256 }: DownloadFile,
): JsonLdNode {
  const address = { '@id': `${homepage}data/${path}` };
  return {
    '@id': `${homepage}data/${path}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': path,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(size) },
    'dct:license': { '@id': dataLicence.url },
    'dct:modified': { '@type': 'xsd:date', '@value': version.date },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': `${vocabularies.spdx}checksumAlgorithm_sha256` },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}

const inLanguages = (text: Trilingual) =>
  languages.map((language) => ({ '@language': language, '@value': text[language] }));
