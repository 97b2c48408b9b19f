import { expect, test } from 'vitest';
import type { TableName } from '#schemas/index.ts';
import type { Fixture } from '#report/fixture.ts';
import { releasedTwice } from '#test/released-twice.ts';
import { versionOfTables } from './version-of-tables.ts';

const first: Fixture = {
  places: [{ id: 'kg', parent: '' }],
  calls: [{ id: 'c' }],
  winners: [{ id: 'n', title_en: 'Help', amount: '1000' }],
  claims: [{ id: 'n-amount', table: 'winners', record: 'n', column: 'amount', value: '1000' }],
};
const raised: Fixture = {
  ...first,
  winners: [{ id: 'n', title_en: 'Help', amount: '2000' }],
  claims: [{ id: 'n-amount', table: 'winners', record: 'n', column: 'amount', value: '2000' }],
};
const dateOf = (second: Fixture, tables: readonly TableName[], sums: boolean, today = second) =>
  versionOfTables(releasedTwice(today, [first, second]), { tables, sums, texts: true }).version.date;

test('what shows a table has the version in which a row of it last changed', () => {
  expect(dateOf(raised, ['winners'], true)).toBe('2026-02-01');
  expect(dateOf(raised, ['places', 'calls'], true)).toBe('2026-01-01');
});

test('another sum is no change where only is shown whether one is known', () => {
  expect(dateOf(raised, ['winners', 'claims'], false)).toBe('2026-01-01');
  const forgotten = { ...first, winners: [{ id: 'n', title_en: 'Help', amount: '' }] };
  expect(dateOf(forgotten, ['winners'], false)).toBe('2026-02-01');
  const renamed = { ...first, winners: [{ id: 'n', title_en: 'Care', amount: '1000' }] };
  expect(dateOf(renamed, ['winners'], false)).toBe('2026-02-01');
});

test('another title is no change where projects are only counted, and one of a place always is', () => {
  const seen = (second: Fixture, tables: readonly TableName[]) =>
    versionOfTables(releasedTwice(second, [first, second]), { tables, sums: true, texts: false }).version.date;
  const renamed = { ...first, winners: [{ id: 'n', title_en: 'Care', amount: '1000' }] };
  expect(seen(renamed, ['winners'])).toBe('2026-01-01');
  expect(seen(raised, ['winners'])).toBe('2026-02-01');
  const untitled = { ...first, winners: [{ id: 'n', title_en: '', amount: '1000' }] };
  expect(seen(untitled, ['winners'])).toBe('2026-02-01');
  expect(seen({ ...first, places: [{ id: 'kg', parent: '', name_en: 'Kyrgyzstan' }] }, ['places'])).toBe('2026-02-01');
});

test('what a source claims of a row is shown where that row is', () => {
  expect(dateOf(raised, ['calls', 'claims'], true)).toBe('2026-01-01');
  expect(dateOf(raised, ['winners', 'claims'], true)).toBe('2026-02-01');
});

test('a row that is new or gone is a change', () => {
  expect(dateOf({ ...first, calls: [] }, ['calls'], false)).toBe('2026-02-01');
  expect(dateOf({ ...first, calls: [{ id: 'c' }, { id: 'd' }] }, ['calls'], false)).toBe('2026-02-01');
});

test('what no release holds yet is of the version of today', () => {
  expect(dateOf(first, ['winners'], true, raised)).toBe('2026-03-01');
  expect(dateOf(first, ['winners'], false, raised)).toBe('2026-01-01');
});
