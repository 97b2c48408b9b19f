import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { emptyDataset } from './dataset.ts';
import { join } from './join.ts';
import { silencesByBody, silencesOf } from './silences.ts';

const grant = (id: string, cells: object = {}) =>
  sampleRecord('winners', { id, status: 'awarded', basis: 'explicit', ...cells });
const body = (id: string) => sampleRecord('organizations', { id, kind: 'ministry' });
const record = join({
  ...emptyDataset(),
  organizations: [body('north'), body('south'), body('idle')],
  calls: [sampleRecord('calls', { id: 'c', customer: 'south', status: 'held', form: 'grant', basis: 'explicit' })],
  winners: [
    grant('a', { customer: 'north', recipient: 'idle', amount: 5 }),
    grant('b', { call: 'c', recipient: 'idle', contract: '1' }),
    grant('d', { call: 'c', recipient: 'idle' }),
  ],
  lookups: [sampleRecord('lookups', { id: 'l', subject: 'winners/d', item: 'amounts', checked: '2026-01-01' })],
});
const of = (item: string) => silencesOf(record).find((silence) => silence.item === item);

test('the biggest silences come first, and what is known everywhere is no silence', () => {
  const missing = silencesOf(record).map((silence) => silence.missing.value);
  expect(missing).toEqual([...missing].sort((a, b) => (b ?? 0) - (a ?? 0)));
  expect(of('winners')).toBeUndefined();
  expect(of('payments')?.missing.value).toBe(3);
});

test('each silence names the bodies that gave the grants, by the call where the grant names none, most first', () => {
  expect(of('payments')?.bodies.map(({ body: { id }, missing }) => [id, missing.value])).toEqual([
    ['south', 2],
    ['north', 1],
  ]);
  expect(of('amounts')?.bodies.map(({ body: { id } }) => id)).toEqual(['south']);
});

test('the same is told by body, the one with most missing first', () => {
  const bodies = silencesByBody(silencesOf(record));
  expect(bodies.map(({ body: { id } }) => id)).toEqual(['south', 'north']);
  expect(bodies[1]?.items.find(({ item }) => item === 'contract')?.missing.value).toBe(1);
  expect(bodies[1]?.items.some(({ item }) => item === 'amounts')).toBe(false);
});

test('what was searched for is told apart', () => {
  expect([of('amounts')?.looked.value, of('amounts')?.missing.value]).toEqual([1, 2]);
});

test('a record without grants is silent about nothing', () => {
  expect(silencesOf(join(emptyDataset()))).toEqual([]);
});
