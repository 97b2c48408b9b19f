import { expect, test } from 'vitest';
import { fitsFacets, rowCounts } from './facet-counts.ts';

const rows = [
  new Set(['place/osh-region', 'place/osh', 'year/2019', 'known/amounts']),
  new Set(['place/osh-region', 'year/2021', 'known/-amounts']),
  new Set(['place/-', 'year/-', 'known/-amounts']),
];
const fitting = (chosen: Record<string, string>) => rows.map((row) => fitsFacets(row, new Map(Object.entries(chosen))));

test('a place holds what lies below it, and an unknown one is a choice of its own', () => {
  expect(fitting({ place: 'osh-region' })).toEqual([true, true, false]);
  expect(fitting({ place: 'osh' })).toEqual([true, false, false]);
  expect(fitting({ place: '-' })).toEqual([false, false, true]);
});

test('both ends of a span of years count, and a row of an unknown year lies in none', () => {
  expect(fitting({ from: '2019', to: '2019' })).toEqual([true, false, false]);
  expect(fitting({ from: '2020', to: '' })).toEqual([false, true, false]);
  expect(fitting({ from: '', to: '2030' })).toEqual([true, true, false]);
  expect(fitting({ from: '-', to: '' })).toEqual([false, false, true]);
});

test('a row of several years lies in a span when one of them does, not when two lie on both sides of it', () => {
  const row = new Set(['year/2011', 'year/2021']);
  const within = (from: string, to: string) =>
    fitsFacets(
      row,
      new Map([
        ['from', from],
        ['to', to],
      ]),
    );
  expect([within('2010', '2012'), within('2020', ''), within('2015', '2017'), within('-', '')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('nothing chosen is everything, and choices hold together', () => {
  expect(fitting({ place: '', known: '' })).toEqual([true, true, true]);
  expect(fitting({ place: 'osh-region', known: '-amounts' })).toEqual([false, true, false]);
});

test('beside a value stand the rows that the other choices leave', () => {
  const chosen = new Map([
    ['place', 'osh-region'],
    ['known', '-amounts'],
  ]);
  expect(['osh-region', 'osh', '-'].map(rowCounts(rows, chosen, 'place'))).toEqual([1, 0, 1]);
  expect(['amounts', '-amounts'].map(rowCounts(rows, chosen, 'known'))).toEqual([1, 1]);
  expect(['2019', '2021'].map(rowCounts(rows, chosen, 'from'))).toEqual([0, 1]);
});
