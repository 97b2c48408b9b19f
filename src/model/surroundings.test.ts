import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from './dataset.ts';
import { join } from './join.ts';
import { surroundingsOf } from './surroundings.ts';

const place = (id: string, kind: 'country' | 'region' | 'district' | 'aiyl-aimak', parent: string | null, lon = 75) =>
  sampleRecord('places', { id, kind, parent, lon, lat: 42, status: 'current', name_ky: id });
const places = [
  place('kg', 'country', null),
  place('chui', 'region', 'kg'),
  place('kemin', 'district', 'chui'),
  place('jaiyl', 'district', 'chui'),
  place('silent', 'aiyl-aimak', 'kemin', 75),
  place('near', 'aiyl-aimak', 'kemin', 75.1),
  place('far', 'aiyl-aimak', 'kemin', 76),
  place('alone', 'aiyl-aimak', 'jaiyl', 73),
];
const calls = ['far', 'near'].map((id) => sampleRecord('calls', { id: `call-${id}`, place: id }));
const joined = join({ ...emptyDataset(), places, calls });
const around = (id: string) => {
  const { units, neighbours, shared } = surroundingsOf(joined, joined.placesById.get(id) ?? place('x', 'region', null));
  return [units, neighbours].map((views) => views.map((view) => view.place.id)).concat([[shared?.id ?? '']]);
};

test('a place has its district and region, and recorded neighbours of the district, the nearest first', () => {
  expect(around('silent')).toEqual([['kemin', 'chui'], ['near', 'far'], ['kemin']]);
});

test('where the district has no recorded place, the neighbours are those of the region', () => {
  expect(around('alone')).toEqual([['jaiyl', 'chui'], ['near', 'far'], ['chui']]);
});

test('no place is its own neighbour', () => {
  expect(around('near')[1]).toEqual(['far']);
});
