import { expect, test } from 'vitest';
import { emptyDataset } from './dataset.ts';
import { join } from './join.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { grantTotals } from './totals.ts';

const grant = (id: string, cells: object) =>
  sampleRecord('winners', { id, status: 'awarded', basis: 'explicit', ...cells });
const whole = grant('two', { projects: 2, amount: 400_000, amount_qualifier: 'about' });
const parts = [grant('first', { part_of: 'two', recipient: 'ngo' }), grant('second', { part_of: 'two' })];
const alone = grant('alone', {});
const winners = [whole, ...parts, alone];
const result = (id: string, subject: string, cells: object) =>
  sampleRecord('results', { id, subject, kind: 'output', ...cells });
const results = [
  result('r-1', 'winners/first', { actual: 12 }),
  result('r-2', 'winners/second', { kind: 'context', actual: 300 }),
  result('r-3', 'winners/alone', { value_text_en: 'The centre opened.' }),
  result('r-4', 'winners/two', { target: 40 }),
];
const joined = join({ ...emptyDataset(), winners, results });

test('a whole and its parts are counted once', () => {
  expect(grantTotals(joined, winners)).toMatchObject({
    projects: 3,
    awarded: { amount: 400_000, qualifier: 'about', known: 1, unknown: 1 },
  });
});

test('a part whose whole is not in the list stands for itself', () => {
  expect(grantTotals(joined, parts)).toMatchObject({ projects: 2, awarded: { amount: null, known: 0, unknown: 2 } });
});

test('recipients are counted where one project has a name', () => {
  expect(grantTotals(joined, winners).named).toBe(1);
});

test('a number or a sentence is an outcome; a need, or a target alone, is none', () => {
  expect(grantTotals(joined, winners)).toMatchObject({ grants: 4, reported: 2 });
});
