import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset, type Dataset } from './dataset.ts';
import { join } from './join.ts';
import { ownGrants, processesOf } from './processes.ts';

const grant = (id: string, cells: object = {}) =>
  sampleRecord('winners', { id, status: 'awarded', basis: 'explicit', ...cells });
const call = (id: string, cells: object = {}) =>
  sampleRecord('calls', { id, status: 'held', form: 'grant', basis: 'explicit', ...cells });
const processes = (rows: Partial<Dataset>) => {
  const joined = join({ ...emptyDataset(), ...rows });
  return processesOf(joined, { calls: joined.dataset.calls, grants: joined.dataset.winners });
};
const idsOf = (rows: Partial<Dataset>) => processes(rows).map(({ grant, call }) => (grant ?? call)?.id);

test('a grant stands with its call, and the call is not told twice', () => {
  const [only, ...others] = processes({ winners: [grant('g', { call: 'c' })], calls: [call('c', { year: 2019 })] });
  expect(others).toEqual([]);
  expect([only?.grant?.id, only?.call?.id, only?.year]).toEqual(['g', 'c', 2019]);
});

test('a call without a winner stands by itself; an umbrella whose parts have winners does not', () => {
  const calls = [call('all'), call('part', { part_of: 'all' }), call('alone')];
  expect(idsOf({ calls, winners: [grant('g', { call: 'part' })] })).toEqual(['g', 'alone']);
});

test('the newest come first, those of an unknown year last', () => {
  const winners = [grant('old', { awarded: '2014' }), grant('undated'), grant('new', { awarded: '2025' })];
  expect(idsOf({ winners, calls: [call('between', { year: 2018 })] })).toEqual(['new', 'between', 'old', 'undated']);
});

test('a common row gives way to its parts only where all of them are listed', () => {
  const parts = [grant('one', { part_of: 'two' }), grant('other', { part_of: 'two' })];
  const whole = grant('two', { projects: 2 });
  const joined = join({ ...emptyDataset(), winners: [whole, ...parts] });
  expect(ownGrants(joined, joined.dataset.winners).map(({ id }) => id)).toEqual(['one', 'other']);
  expect(ownGrants(joined, [whole, ...parts.slice(1)]).map(({ id }) => id)).toEqual(['two', 'other']);
});
