import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from './dataset.ts';
import { calendarPlaces, hearingsOf } from './hearings.ts';
import { join } from './join.ts';

const places = [
  sampleRecord('places', { id: 'kg', kind: 'country' }),
  sampleRecord('places', { id: 'osh', kind: 'region', parent: 'kg' }),
  sampleRecord('places', { id: 'aimak', kind: 'aiyl-aimak', parent: 'osh' }),
  sampleRecord('places', { id: 'other', kind: 'aiyl-aimak', parent: 'osh' }),
];
const event = (id: string, date: string | null, place: string | null, kind: 'hearing' | 'seminar' = 'hearing') =>
  sampleRecord('events', { id, date, place, kind, status: 'done' });
const joined = join({
  ...emptyDataset(),
  places,
  events: [
    event('day', '2026-03-05', 'aimak'),
    event('days', '2026-06-08/2026-06-30', 'osh'),
    event('month', '2026-05', 'other'),
    event('about', '2026-05-01~', 'other'),
    event('everywhere', '2026-07-01', 'kg'),
    event('seminar', '2026-07-01', 'other', 'seminar'),
  ],
});
const idsOf = (place: string | null) =>
  hearingsOf(joined, place === null ? null : (joined.placesById.get(place) ?? null)).map(({ event: { id } }) => id);

test('a place has the hearings of the units inside it, and nothing but hearings', () => {
  expect(idsOf(null)).toEqual(['day', 'days', 'month', 'about', 'everywhere']);
  expect(idsOf('osh')).toEqual(['day', 'days', 'month', 'about']);
  expect(idsOf('aimak')).toEqual(['day']);
});

test('only days that a source names are days: a month, and a day that is not sure, are none', () => {
  expect(hearingsOf(joined, null).map(({ days }) => days && `${days.first} ${days.last}`)).toEqual([
    '2026-03-05 2026-03-05',
    '2026-06-08 2026-06-30',
    null,
    null,
    '2026-07-01 2026-07-01',
  ]);
});

test('every region has a calendar, and each place that has a hearing with a day', () => {
  expect(calendarPlaces(joined).map(({ id }) => id)).toEqual(['osh', 'aimak']);
});
