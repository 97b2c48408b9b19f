import { expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { emptyDataset, type RecordOf } from '#model/dataset.ts';
import { grantCsv, grantJson } from './grant-data.ts';
import { join } from '#model/join.ts';
import { placeCsv, placeJson } from './place-data.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { site } from '#model/site.ts';

const version = { date: '2026-11-22', hash: '0a1b2c3d' };

const claim = {
  id: 'c-1',
  table: 'winners',
  record: 'g-1',
  column: 'amount',
  value: '450000',
  qualifier: 'about',
  as_printed: '450 тыс.',
  source: 's-2',
} as const satisfies RecordOf<'claims'>;
const payment = { id: 'p-1', grant: 'g-1', date: '2024-05', amount: 200000, source: 's-1' };
const joined = join({
  ...emptyDataset(),
  places: [
    sampleRecord('places', { id: 'land', kind: 'country', status: 'current' }),
    sampleRecord('places', { id: 'town', kind: 'regional-city', parent: 'land', name_ky: 'Шаар', status: 'current' }),
  ],
  winners: [
    sampleRecord('winners', {
      id: 'g-1',
      place: 'town',
      amount: 400000,
      amount_qualifier: 'exact',
      status: 'awarded',
      basis: 'explicit',
    }),
  ],
  payments: [payment],
  claims: [claim],
  sources: [sampleRecord('sources', { id: 's-1', title: 'Act', publisher: 'Body', url: 'https://example.org/a' })],
});
const town = joined.placesById.get('town');
const grant = joined.grantsById.get('g-1');
if (!town || !grant) throw new Error('fixture');

test('the facts of a place are one row per known cell, each followed by the claims about it', () => {
  expect(placeCsv(joined, town)).toMatchInlineSnapshot(`
    "table,id,column,value,qualifier,statement,source,source_url
    places,town,kind,regional-city,,adopted,s-1,https://example.org/a
    places,town,parent,land,,adopted,s-1,https://example.org/a
    places,town,name_ky,Шаар,,adopted,s-1,https://example.org/a
    places,town,status,current,,adopted,s-1,https://example.org/a
    winners,g-1,place,town,,adopted,s-1,https://example.org/a
    winners,g-1,amount,400000,exact,adopted,s-1,https://example.org/a
    winners,g-1,amount,450000,about,claim,s-2,
    winners,g-1,status,awarded,,adopted,s-1,https://example.org/a
    winners,g-1,basis,explicit,,adopted,s-1,https://example.org/a
    payments,p-1,grant,g-1,,adopted,s-1,https://example.org/a
    payments,p-1,date,2024-05,,adopted,s-1,https://example.org/a
    payments,p-1,amount,200000,,adopted,s-1,https://example.org/a
    "
  `);
});

test('the facts of a grant include its payments', () => {
  expect(grantCsv(joined, grant)).toContain('payments,p-1,amount,200000,,adopted,s-1,https://example.org/a\n');
});

test('nested records write their sources out', () => {
  const { grants } = JSON.parse(placeJson(joined, town, version)) as { grants: unknown[] };
  expect(grants).toMatchObject([
    {
      id: 'g-1',
      source: { id: 's-1', title: 'Act' },
      claims: [{ column: 'amount', value: '450000', source: { id: 's-2' } }],
      payments: [{ id: 'p-1', amount: 200000 }],
    },
  ]);
  expect(JSON.parse(grantJson(joined, grant, version))).toMatchObject({ version, grant: { id: 'g-1' }, call: null });
});

test('every grant of the data has facts, and each names a listed source', () => {
  for (const record of site.dataset.winners) {
    const { rows } = parseCsv(grantCsv(site, record));
    expect(rows.length).toBeGreaterThan(1);
    for (const { cells } of rows) expect(site.sourcesById.has(cells[6] ?? '')).toBe(true);
  }
});
