import { describe, expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset, type Dataset } from '../dataset.ts';
import { join } from '../join.ts';
import { moneyByYear } from '../money-by-year.ts';
import { derivedFigures, figureAt, figureOf, type FigureKey } from './index.ts';

const place = (id: string, cells: object) =>
  sampleRecord('places', { id, kind: 'aiyl-aimak', status: 'current', ...cells });
const places = [
  place('kg', { kind: 'country' }),
  place('region', { kind: 'region', parent: 'kg', population: 10_000, population_year: 2020 }),
  place('town', { parent: 'region' }),
];
const grant = (id: string, cells: object = {}) =>
  sampleRecord('winners', { id, status: 'awarded', basis: 'explicit', place: 'town', awarded: '2019', ...cells });
const call = (id: string, cells: object = {}) =>
  sampleRecord('calls', { id, status: 'held', form: 'grant', basis: 'explicit', place: 'town', year: 2019, ...cells });
const budget = (id: string, cells: object = {}) =>
  sampleRecord('budgets', {
    id,
    place: 'kg',
    level: 'republican',
    scope: 'competition',
    measure: 'approved',
    basis: 'explicit',
    year: 2019,
    organization: 'ministry',
    ...cells,
  });
const recordOf = (rows: Partial<Dataset>) => join({ ...emptyDataset(), places, ...rows });
const value = (rows: Partial<Dataset>, key: FigureKey, scope = 'nation') => figureOf(recordOf(rows), key, scope).value;

describe('one published sentence never fills two stages', () => {
  const winners = [grant('g', { call: 'c', amount: 38, projects: 56, customer: 'ministry' })];
  const rows = { winners, calls: [call('c')], budgets: [budget('b', { call: 'c', amount: 38 })] };

  test('a budget figure that repeats an award is no plan and no second sum', () => {
    expect([value(rows, 'plans-known'), value(rows, 'awards-known'), value(rows, 'sums-known')]).toEqual([0, 56, 1]);
  });

  test('it has no bar of its own', () => {
    const marks = moneyByYear(recordOf(rows), { ...rows, grants: winners }).flatMap((year) => year.marks);
    expect(marks.map(({ kind }) => kind)).toEqual(['awarded']);
  });

  test('another figure of the same competition is a plan', () => {
    const other = { ...rows, budgets: [budget('b', { call: 'c', amount: 50, source: 's-2' })] };
    expect([value(other, 'plans-known'), value(other, 'sums-known')]).toEqual([56, 2]);
  });
});

describe('a sum told by several sources', () => {
  const claim = (id: string, cells: object) =>
    sampleRecord('claims', { id, table: 'budgets', record: 'b', column: 'amount', source: 's-2', ...cells });
  const budgets = [budget('b', { amount: 28 })];
  const marksOf = (claims: Dataset['claims']) =>
    moneyByYear(recordOf({ budgets, claims }), { budgets, calls: [], grants: [] }).flatMap((year) => year.marks);

  test('counts once, and agreeing sources are no bars', () => {
    const claims = [claim('c1', { value: '28' }), claim('c2', { value: '28', qualifier: 'at-least', source: 's-3' })];
    expect(value({ budgets, claims }, 'sums-known')).toBe(1);
    expect(marksOf(claims)).toHaveLength(1);
    expect(marksOf(claims)[0]).toMatchObject({ doubted: false, rival: false });
  });

  test('a rival is drawn, is no sum that is known, and keeps the figure from the headline', () => {
    const claims = [claim('c1', { value: '115' })];
    expect(value({ budgets, claims }, 'sums-known')).toBe(1);
    expect(marksOf(claims).map(({ rival, doubted }) => [rival, doubted])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  test('a figure whose basis is only implied is no headline', () => {
    const implied = [budget('b', { amount: 115, basis: 'implied' })];
    const marks = moneyByYear(recordOf({ budgets: implied }), { budgets: implied, calls: [], grants: [] });
    expect(marks.flatMap((year) => year.marks).map(({ doubted }) => doubted)).toEqual([true]);
  });
});

test('a promise is no call', () => {
  const rows = { calls: [call('c'), call('p', { status: 'planned' })] };
  expect([value(rows, 'calls'), value(rows, 'calls-promised')]).toEqual([1, 1]);
});

test('an umbrella and its parts count once; a part alone counts by itself', () => {
  const calls = [call('all', { place: 'kg' }), call('one', { part_of: 'all' }), call('two', { part_of: 'all' })];
  expect([value({ calls }, 'calls'), value({ calls }, 'calls', 'places/town')]).toEqual([1, 2]);
});

test('a whole and its parts are counted once, and a shared sum is the amount of the whole', () => {
  const winners = [
    grant('two', { projects: 2, amount: 400, amount_qualifier: 'about' }),
    grant('first', { part_of: 'two', recipient: 'ngo' }),
    grant('second', { part_of: 'two' }),
    grant('alone'),
  ];
  const record = recordOf({ winners });
  expect(figureOf(record, 'awarded', 'nation')).toMatchObject({
    value: 400,
    qualifier: 'about',
    rows: ['winners/two'],
  });
  expect(figureOf(record, 'amounts-known', 'nation')).toMatchObject({ value: 1, outOf: 2 });
  expect(figureOf(record, 'recipients-known', 'nation')).toMatchObject({ value: 1, outOf: 3 });
  expect(figureOf(record, 'awards-known', 'nation')).toMatchObject({ value: 2, outOf: 3 });
  expect(figureOf(record, 'sizes-known', 'nation').value).toBe(0);
});

test('unknown is never zero', () => {
  expect(value({ winners: [grant('g')] }, 'awarded')).toBeNull();
  expect(value({}, 'paid')).toBeNull();
});

describe('a figure per head', () => {
  const three = (cells: object = {}) => ['a', 'b', 'c'].map((id) => grant(id, { amount: 100, ...cells }));
  const perHead = (winners: Dataset['winners']) =>
    figureAt(recordOf({ winners }), 'awarded-per-1000', 'places/region')?.value ?? null;

  test('needs three amounts', () => {
    expect(perHead(three())).toBe(30);
    expect(perHead(three().slice(1))).toBeNull();
  });
  test('needs the amounts of half of the grants', () => {
    const silent = ['x', 'y', 'z'].map((id) => grant(id));
    expect(perHead([...three(), ...silent])).toBe(30);
    expect(perHead([...three(), ...silent, grant('w')])).toBeNull();
  });
  test('needs money of years near that of the population', () => {
    expect(perHead(three({ awarded: '2023' }))).toBe(30);
    expect(perHead(three({ awarded: '2024' }))).toBeNull();
    expect(perHead(three({ awarded: null }))).toBeNull();
  });
});

test('abolished municipalities stand apart, everywhere', () => {
  const gone = place('gone', { parent: 'region', status: 'abolished' });
  const record = join({ ...emptyDataset(), places: [...places, gone], calls: [call('c', { place: 'gone' })] });
  const counts = (scope: string) =>
    (['municipalities', 'municipalities-recorded', 'municipalities-abolished-recorded'] as const).map(
      (key) => figureOf(record, key, scope).value,
    );
  expect([counts('nation'), counts('places/region')]).toEqual([
    [1, 0, 1],
    [1, 0, 1],
  ]);
});

test('what a figure is out of is a figure of the list', () => {
  for (const facts of Object.values(derivedFigures))
    if ('outOf' in facts) expect(Object.keys(derivedFigures)).toContain(facts.outOf);
});
