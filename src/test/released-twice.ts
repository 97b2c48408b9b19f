import { readFrozenTables } from '#model/releases/frozen-tables.ts';
import { zip } from '#publish/zip.ts';
import { fixtureFiles, type Fixture } from '#report/fixture.ts';
import { sampleRecord } from './sample-record.ts';

/** A record with releases of January and February 2026, and tables of today, of which the version is that of March. */
export function releasedTwice(today: Fixture, trials: readonly [Fixture, Fixture]) {
  const released = ['2026-01-01', '2026-02-01'];
  const files = trials.map((trial, i) => ({ file: '', version: released[i] ?? '', bytes: bytesOf(trial) }));
  const releases = released.map((id, i) => sampleRecord('releases', { id, date: id, code: `code${i}` }));
  const tables = readFrozenTables(bytesOf(today)) ?? new Map();
  return {
    released: { releases, files, ledger: [], today: () => tables },
    version: { date: '2026-03-01', hash: 'now' },
  };
}

const bytesOf = (trial: Fixture) =>
  zip(Object.fromEntries(fixtureFiles(trial).map(({ file, bytes }) => [file, bytes ?? new Uint8Array()])));
