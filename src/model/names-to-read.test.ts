import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from './dataset.ts';
import { join } from './join.ts';
import { nameCounts, namesToRead } from './names-to-read.ts';

const joined = join({
  ...emptyDataset(),
  places: [
    sampleRecord('places', { id: 'kg', kind: 'country', name_ky: 'Өлкө' }),
    sampleRecord('places', { id: 'region', kind: 'region', parent: 'kg', name_ky: 'Облус' }),
    sampleRecord('places', { id: 'district', kind: 'district', parent: 'region', name_ky: 'Район' }),
    sampleRecord('places', {
      id: 'sure',
      kind: 'aiyl-aimak',
      parent: 'district',
      name_ky: 'Арал',
      name_ky_certainty: 'confirmed',
    }),
    sampleRecord('places', {
      id: 'likely',
      kind: 'aiyl-aimak',
      parent: 'district',
      name_ky: 'Бел',
      name_ky_certainty: 'likely',
    }),
    sampleRecord('places', { id: 'empty', kind: 'aiyl-aimak', parent: 'district', name_ky: null }),
  ],
  villages: [
    sampleRecord('villages', { id: 'v-1', place: 'sure', name_ky: 'Кум', name_ky_certainty: 'likely' }),
    sampleRecord('villages', { id: 'v-2', place: 'sure', name_ky: 'Таш' }),
  ],
});

test('names that are not confirmed or not known wait for a reader, by region and district', () => {
  const [region, ...others] = namesToRead(joined);
  expect(others).toEqual([]);
  expect([region?.region.id, region?.count]).toEqual(['region', 3]);
  expect(
    region?.units.map(({ unit, places }) => [
      unit.id,
      places.map(({ place, own, villages }) => [place.id, own, villages.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      'district',
      [
        ['sure', false, ['v-1']],
        ['likely', true, []],
        ['empty', true, []],
      ],
    ],
  ]);
});

test('names are counted as confirmed by nobody or not known, never as both', () => {
  expect(nameCounts(joined)).toEqual({ all: 8, likely: 2, missing: 1 });
});
