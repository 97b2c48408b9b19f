import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterWay, fitsFilter, readFilter, writeFilter, type ColumnFilter, type FilterWay } from './column-filter.ts';

const fits = (value: Parameters<typeof fitsFilter>[0], text: string, way: FilterWay) =>
  fitsFilter(value, readFilter(text, way) as ColumnFilter);

test('closed lists and references are chosen from, numbers and dates have two ends, all else is searched', () => {
  expect(filterWay({ kind: 'code', references: null })).toBe('choice');
  expect(filterWay({ kind: 'slug', references: 'places' })).toBe('choice');
  expect(filterWay({ kind: 'edtf', references: null })).toBe('range');
  expect(filterWay({ kind: 'slug', references: null })).toBe('words');
});

test('any of the chosen values will do, also one of several in a cell, and an empty cell where it is chosen', () => {
  expect(fits('closed', 'announced,closed', 'choice')).toBe(true);
  expect(fits(['women', 'youth'], 'youth', 'choice')).toBe(true);
  expect(fits(null, 'youth', 'choice')).toBe(false);
  expect(fits([], 'youth,-', 'choice')).toBe(true);
});

test('a number lies between two ends that count, or beyond one', () => {
  expect(['..400000', '400000..', '400000', '1..2'].map((text) => fits(400_000, text, 'range'))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(fits(0, '0..0', 'range')).toBe(true);
});

test('a date fits the years of which it may be a day; an open end reaches as far as one asks', () => {
  expect(fits('2018/2020', '2019..2019', 'range')).toBe(true);
  expect(fits('2019-07~', '2019', 'range')).toBe(true);
  expect(fits('2019/..', '2024..', 'range')).toBe(true);
  expect(fits('2019', '2020..', 'range')).toBe(false);
});

test('an empty cell lies in no range and has no words: it is neither zero nor nothing', () => {
  expect(fits(null, '..10', 'range')).toBe(false);
  expect(fits(null, '0', 'range')).toBe(false);
  expect(fits(null, '-', 'range')).toBe(true);
  expect(fits(0, '-', 'range')).toBe(false);
  expect(fits(null, '+', 'words')).toBe(false);
});

test('words are found in any order, without Kyrgyz letters too', () => {
  expect(fits('Каракол шаарынын мэриясы', 'мэрия каракол', 'words')).toBe(true);
  expect(fits('Ысык-Көл', 'кол', 'words')).toBe(true);
  expect(fits('Ысык-Көл', 'нарын', 'words')).toBe(false);
});

test('an address that asks nothing is no filter', () => {
  expect([
    readFilter('', 'choice'),
    readFilter(' ', 'words'),
    readFilter('..', 'range'),
    readFilter('x', 'range'),
  ]).toEqual([null, null, null, null]);
});

test('every filter is read from the address as it was written', () => {
  const end = fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null });
  const filters = fc.oneof(
    fc.record({
      way: fc.constant('range' as const),
      filter: fc.record({ by: fc.constant('range' as const), from: end, to: end }),
    }),
    fc.record({
      way: fc.constant('choice' as const),
      filter: fc.record({
        by: fc.constant('choice' as const),
        values: fc.uniqueArray(fc.stringMatching(/^([a-z][a-z0-9-]*)?$/), { minLength: 1 }),
      }),
    }),
    fc.record({
      way: fc.constant('words' as const),
      filter: fc.record({
        by: fc.constant('words' as const),
        words: fc.stringMatching(/^[а-яa-z][а-яa-z +-]*[а-яa-z]$/),
      }),
    }),
    fc.record({
      way: fc.constantFrom('range' as const, 'words' as const),
      filter: fc.record({ by: fc.constant('presence' as const), filled: fc.boolean() }),
    }),
  );
  fc.assert(
    fc.property(filters, ({ way, filter }) => {
      if (filter.by === 'range' && filter.from === null && filter.to === null) return;
      expect(readFilter(writeFilter(filter), way)).toEqual(filter);
    }),
  );
});
