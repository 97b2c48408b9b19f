import { expect, test } from 'vitest';
import { zip } from '#publish/zip.ts';
import { fixtureFiles, type Fixture } from '#report/fixture.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { readFrozenTables, type FrozenTables } from './frozen-tables.ts';
import { versionAbout } from './version-about.ts';

const bytesOf = (trial: Fixture) =>
  zip(Object.fromEntries(fixtureFiles(trial).map(({ file, bytes }) => [file, bytes ?? new Uint8Array()])));

const towns = [
  { id: 'kg', parent: '', name_en: 'Kyrgyzstan' },
  { id: 'naryn', parent: 'kg', name_en: 'Naryn' },
  { id: 'talas', parent: 'kg', name_en: 'Talas' },
];
const winners = [
  { id: 'n', place: 'naryn', call: '', part_of: '', title_en: 'Help' },
  { id: 't', place: 'talas', call: '', part_of: '', title_en: 'Care' },
];
const first: Fixture = { places: towns, winners };
const second: Fixture = {
  places: towns,
  winners: winners.map((row) => ({ ...row, title_en: `${row.title_en}${row.id === 'n' ? '!' : ''}` })),
};

/** A record of two releases, with tables that no release holds yet. */
function record(today: Fixture) {
  const released = ['2026-01-01', '2026-02-01'];
  const files = [first, second].map((trial, i) => ({ file: '', version: released[i] ?? '', bytes: bytesOf(trial) }));
  const releases = released.map((id, i) => sampleRecord('releases', { id, date: id, code: `code${i}` }));
  const tables: FrozenTables = readFrozenTables(bytesOf(today)) ?? new Map();
  return {
    released: { releases, files, ledger: [], today: () => tables },
    version: { date: '2026-03-01', hash: 'now' },
  };
}

const dates = (today: Fixture, keys: readonly string[]) => {
  const owner = record(today);
  return Object.fromEntries(keys.map((key) => [key, versionAbout(owner, key).version.date]));
};

test('a record has the version in which its row, or a row about it, last changed', () => {
  expect(dates(second, ['winners/n', 'places/naryn', 'places/kg', 'winners/t', 'places/talas'])).toEqual({
    'winners/n': '2026-02-01',
    'places/naryn': '2026-02-01',
    'places/kg': '2026-02-01',
    'winners/t': '2026-01-01',
    'places/talas': '2026-01-01',
  });
});

test('a row that no release holds yet is of the version of today, with all that it is about and all that name it', () => {
  const today = {
    ...second,
    places: towns.map((row) => (row.id === 'talas' ? { ...row, name_en: 'Talas town' } : row)),
  };
  expect(dates(today, ['places/talas', 'winners/t', 'places/kg', 'winners/n'])).toEqual({
    'places/talas': '2026-03-01',
    'winners/t': '2026-03-01',
    'places/kg': '2026-03-01',
    'winners/n': '2026-02-01',
  });
});

test('the release that keeps a version is named, none where the tables have gone on', () => {
  const changed = { ...second, winners: [] };
  expect(versionAbout(record(second), 'winners/n').release).toBe('2026-02-01');
  expect(versionAbout(record(changed), 'winners/n').release).toBeNull();
});
