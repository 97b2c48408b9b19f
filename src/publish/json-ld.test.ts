import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { catalogJsonLd, datasetJsonLd, embedded, tableJsonLd, temporalCoverage, type JsonLdFacts } from './json-ld.ts';
import { frozen } from '#test/record.ts';
import { tables } from '#schemas/index.ts';

const three = { ky: 'ky', ru: 'ru', en: 'en' };
const file = (path: string, table: 'calls' | null) => ({
  path,
  table,
  mediaType: 'text/csv',
  bytes: new Uint8Array(3),
  size: 3,
  sha256: 'abc',
});
const facts: JsonLdFacts = {
  language: 'ru',
  root: 'https://example.org/base/',
  version: { date: '2026-11-22', hash: '0a1b2c3d' },
  siteName: { ...three, ru: 'Открытый заказ' },
  title: three,
  description: three,
  dataset: frozen.dataset,
  downloads: [file('calls.csv', 'calls'), file('achyk-zakaz.zip', null)],
};

test('no text can end the script element', () => {
  const hostile = { name: '</script><!--\u2028' };
  expect(embedded(hostile)).toBe(String.raw`{"name":"\u003c/script>\u003c!--\u2028"}`);
  expect(JSON.parse(embedded(hostile))).toEqual(hostile);
});

test('a table is a data set with its files, columns, licence and version', () => {
  expect(tableJsonLd(facts, 'calls')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: 'https://example.org/base/ru/data/calls/',
    name: 'Конкурсы',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '2026.11.22+0a1b2c3d',
    dateModified: '2026-11-22',
    isAccessibleForFree: true,
    inLanguage: ['ky', 'ru', 'en'],
    creator: { '@type': 'Organization', name: 'Открытый заказ' },
    spatialCoverage: { '@type': 'Country', identifier: 'KG', name: 'Кыргызская Республика' },
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/base/data/calls.csv',
        contentSize: '3 B',
        sha256: 'abc',
      },
    ],
  });
});

test('the whole record offers the files of all tables', () => {
  expect(datasetJsonLd(facts).distribution).toMatchObject([
    { contentUrl: 'https://example.org/base/data/achyk-zakaz.zip' },
  ]);
  expect(catalogJsonLd(facts).dataset).toHaveLength(Object.keys(tables).length + 1);
});

test('the years covered are those of calls and budgets; without any there is no coverage', () => {
  expect(temporalCoverage(frozen.dataset)).toMatch(/^\d{4}\/\d{4}$/);
  expect(temporalCoverage(emptyDataset())).toBeNull();
});
