import { describe, expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset, type Dataset } from './dataset.ts';
import { join } from './join.ts';
import { isCovered, knownOfCall, knownOfGrant } from './known.ts';

const grant = (cells: object) => sampleRecord('winners', { id: 'g', status: 'awarded', basis: 'explicit', ...cells });
const call = (cells: object) =>
  sampleRecord('calls', { id: 'c', status: 'held', form: 'grant', basis: 'explicit', ...cells });
const result = (cells: object) =>
  sampleRecord('results', { id: 'r', subject: 'winners/g', kind: 'output', basis: 'explicit', ...cells });
const budget = (cells: object) =>
  sampleRecord('budgets', {
    id: 'b',
    place: 'kg',
    level: 'local',
    scope: 'competition',
    measure: 'approved',
    basis: 'explicit',
    ...cells,
  });
const of = (rows: Partial<Dataset>) => {
  const joined = join({ ...emptyDataset(), ...rows });
  const [first = grant({})] = joined.dataset.winners;
  return knownOfGrant(joined, first);
};

describe('an outcome is known', () => {
  test.each(['value_text_ky', 'value_text_ru', 'value_text_en'])('when it is told in one language only: %s', (column) =>
    expect(of({ winners: [grant({})], results: [result({ [column]: 'The centre opened.' })] }).indicators).toBe(true),
  );
  test('when it is a number', () =>
    expect(of({ winners: [grant({})], results: [result({ kind: 'outcome', actual: 0 })] }).indicators).toBe(true));
  test.each(['process', 'context', 'input'] as const)('not by the size of a group, a capacity or a means: %s', (kind) =>
    expect(of({ winners: [grant({})], results: [result({ kind, actual: 18 })] }).indicators).toBe(false),
  );
  test('not by a target alone, and not by an outcome of the call', () => {
    const results = [result({ target: 40 }), result({ id: 'r2', subject: 'calls/c', actual: 5 })];
    expect(of({ winners: [grant({ call: 'c' })], calls: [call({})], results }).indicators).toBe(false);
  });
});

test('a promise announces nothing, a row about a call neither', () => {
  const known = (cells: object) => knownOfCall(join(emptyDataset()), call(cells)).calls;
  expect([
    known({ announced: '2019-05' }),
    known({ announced: '2019-05', status: 'planned' }),
    known({ year: 2019 }),
  ]).toEqual([true, false, false]);
});

test('a shared sum covers its parts and is the amount of none', () => {
  const [whole, part] = [grant({ id: 'two', projects: 2, amount: 400_000 }), grant({ part_of: 'two' })];
  const joined = join({ ...emptyDataset(), winners: [whole, part] });
  expect(knownOfGrant(joined, part).amounts).toBe(false);
  expect(isCovered(joined, part)).toBe(true);
  expect(isCovered(joined, grant({ part_of: 'nothing' }))).toBe(false);
});

test('a budget figure that repeats an award is no plan; another amount, source or year is one', () => {
  const winners = [grant({ call: 'c', amount: 38, customer: 'ministry' })];
  const calls = [call({ year: 2019 })];
  const planned = (cells: object) =>
    of({ winners, calls, budgets: [budget({ call: 'c', amount: 38, year: 2019, organization: 'ministry', ...cells })] })
      .budget;
  expect(planned({})).toBe(false);
  expect([planned({ amount: 40 }), planned({ source: 's-2' }), planned({ year: 2020 })]).toEqual([true, true, true]);
  expect([planned({ source: 's-2', measure: 'spent' }), planned({ source: 's-2', amount: null })]).toEqual([
    false,
    false,
  ]);
});
