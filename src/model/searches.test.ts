import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { searchesOf } from './searches.ts';

const lookup = (cells: Parameters<typeof sampleRecord<'lookups'>>[1]) =>
  sampleRecord('lookups', { checked: '2026-11-22', where_ky: 'архив', subject: 'places/a', ...cells });

test('what was looked for on one day in one way is one search, with a count of each item', () => {
  const searches = searchesOf([
    lookup({ item: 'budget', year: 2020 }),
    lookup({ item: 'winners', year: 2019 }),
    lookup({ item: 'winners', year: 2018 }),
    lookup({ item: 'winners', subject: 'calls/b' }),
    lookup({ item: 'winners', checked: '2026-11-23' }),
    lookup({ item: 'winners', where_ky: 'сайт' }),
  ]);
  expect(searches.map(({ lookup: one, items }) => [one.checked, one.where_ky, items])).toEqual([
    ['2026-11-23', 'архив', [{ item: 'winners', count: 1 }]],
    [
      '2026-11-22',
      'архив',
      [
        { item: 'winners', count: 3 },
        { item: 'budget', count: 1 },
      ],
    ],
    ['2026-11-22', 'сайт', [{ item: 'winners', count: 1 }]],
  ]);
  expect(searches[1]?.about.map(({ lookups, ...about }) => ({ ...about, rows: lookups.length }))).toEqual([
    { subject: 'places/a', items: ['budget', 'winners'], years: [2018, 2019, 2020], rows: 3 },
    { subject: 'calls/b', items: ['winners'], years: [], rows: 1 },
  ]);
});

test('no lookups are no search', () => {
  expect(searchesOf([])).toEqual([]);
});
