import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { silenceFields } from './silence-fields.ts';

const place = (id: string, parent: string | null, cells: object = {}) =>
  sampleRecord('places', { id, kind: 'aiyl-aimak', status: 'current', parent, name_ky: id, ...cells });
const country = place('kg', null, { kind: 'country' });
const options = { language: 'ky' as const, href: (path: string) => `/ky/${path}` };
const record = join({
  ...emptyDataset(),
  places: [
    country,
    place('chui', 'kg', { kind: 'region' }),
    place('loud', 'chui'),
    place('quiet', 'chui'),
    place('gone', 'chui', { status: 'abolished' }),
    place('empty', 'kg', { kind: 'region' }),
  ],
  calls: [
    sampleRecord('calls', { id: 'c', place: 'loud', status: 'held', form: 'grant', basis: 'explicit', year: 2019 }),
  ],
});

test('a region has a cell for each municipality that exists, and a region of none has no field', () => {
  const fields = silenceFields(record, options);
  expect(fields.map(({ place: region, said }) => [region.id, said])).toEqual([
    ['chui', '2 муниципалитеттин бири боюнча маалымат бар'],
  ]);
  const [field] = fields;
  expect(field?.picture.text.match(/href="[^"]*"/g)).toEqual(['href="/ky/places/loud/"']);
  expect(field?.picture.frame.title).toBe('Chui: 2 муниципалитеттин бири боюнча маалымат бар');
  expect(field?.figures.map(({ key, value }) => [key, value])).toEqual([
    ['municipalities-recorded', 1],
    ['municipalities', 2],
  ]);
});
