import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { tableNames } from '#schemas/index.ts';
import { catalogue, vocabularies, type CatalogueFacts } from './dcat.ts';
import { downloadFile } from './download-file.ts';
import { turtle } from './turtle.ts';

const words = { ky: 'Ачык «заказ»', ru: 'Открытый\nзаказ', en: 'Open \\ order' };
const facts: CatalogueFacts = {
  dataset: {
    ...emptyDataset(),
    calls: [sampleRecord('calls', { id: 'c', year: 2012 }), sampleRecord('calls', { id: 'd', year: 2019 })],
  },
  version: { date: '2026-11-22', hash: '0a1b2c3d' },
  homepage: 'https://example.org/zakaz/',
  siteName: words,
  title: words,
  description: words,
  files: [
    downloadFile('achyk-zakaz.zip', null, 'PK'),
    ...tableNames.flatMap((name) => [
      downloadFile(`${name}.csv`, name, 'id\n'),
      downloadFile(`${name}.json`, name, '[]'),
    ]),
  ],
};
const tree = catalogue(facts);
const quads = new Parser().parse(turtle(tree, vocabularies));
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const { dcat, dct, foaf, spdx } = vocabularies;

const subjectsOf = (type: string) =>
  quads.filter(({ predicate, object }) => predicate.value === `${rdf}type` && object.value === type);
const objectsOf = ({ subject }: Quad, property: string) =>
  quads.filter((one) => one.subject.equals(subject) && one.predicate.value === property);

/** What DCAT-AP 3.0 makes mandatory of each class (semiceu.github.io/DCAT-AP/releases/3.0.0), and what it recommends and we have. */
const properties = {
  [`${dcat}Catalog`]: [
    `${dct}title`,
    `${dct}description`,
    `${dct}publisher`,
    `${dcat}dataset`,
    `${dct}license`,
    `${dct}language`,
    `${dct}modified`,
    `${dct}spatial`,
    `${foaf}homepage`,
  ],
  [`${dcat}Dataset`]: [
    `${dct}title`,
    `${dct}description`,
    `${dct}publisher`,
    `${dct}temporal`,
    `${dct}spatial`,
    `${dcat}theme`,
    `${dcat}landingPage`,
    `${dcat}distribution`,
  ],
  [`${dcat}Distribution`]: [
    `${dcat}accessURL`,
    `${dcat}downloadURL`,
    `${dcat}mediaType`,
    `${dcat}byteSize`,
    `${dct}license`,
    `${spdx}checksum`,
  ],
  [`${spdx}Checksum`]: [`${spdx}algorithm`, `${spdx}checksumValue`],
  [`${dct}PeriodOfTime`]: [`${dcat}startDate`, `${dcat}endDate`],
  [`${foaf}Agent`]: [`${foaf}name`],
};

test.for(Object.entries(properties))('every %s has what the application profile asks for', ([type, asked]) => {
  const things = subjectsOf(type);
  expect(things.length).toBeGreaterThan(0);
  for (const thing of things)
    for (const property of asked) expect(objectsOf(thing, property).length, property).toBeGreaterThan(0);
});

test('every file has one distribution, and every table its dataset', () => {
  expect(subjectsOf(`${dcat}Distribution`)).toHaveLength(facts.files.length);
  expect(subjectsOf(`${dcat}Dataset`)).toHaveLength(tableNames.length + 1);
  const catalog = subjectsOf(`${dcat}Catalog`)[0];
  expect(catalog && objectsOf(catalog, `${dcat}dataset`)).toHaveLength(tableNames.length + 1);
});

test('titles and descriptions are in the three languages of the site', () => {
  for (const property of [`${dct}title`, `${dct}description`])
    for (const thing of subjectsOf(`${dcat}Dataset`))
      expect(objectsOf(thing, property).map(({ object }) => 'language' in object && object.language)).toEqual([
        'ky',
        'ru',
        'en',
      ]);
});

test('the years of the record are its coverage', () => {
  const [period] = subjectsOf(`${dct}PeriodOfTime`);
  expect(period && ['startDate', 'endDate'].map((name) => objectsOf(period, dcat + name)[0]?.object.value)).toEqual([
    '2012',
    '2019',
  ]);
});

test('JSON-LD and Turtle say the same', async () => {
  const document = { '@context': vocabularies, ...tree };
  const fromJson = await jsonld.canonize(
    document as never,
    { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as never,
  );
  const lines = (await jsonld.toRDF(document as never, { format: 'application/n-quads' })) as unknown as string;
  expect(new Parser().parse(lines)).toHaveLength(quads.length);
  expect(await canonical(quads)).toBe(fromJson);
});

/** Statements in the canonical form of RDF, in which blank nodes have names that do not depend on who wrote them. */
async function canonical(statements: readonly Quad[]) {
  const text = await jsonld.fromRDF(statements as never);
  return jsonld.canonize(text, { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as never);
}
