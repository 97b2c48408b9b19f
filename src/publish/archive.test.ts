import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { tableNames } from '#schemas/index.ts';
import { archive } from './archive.ts';
import { site } from '#model/site.ts';
import { tableCsv } from './table-csv.ts';

const files = new Map(tableNames.map((name) => [name, tableCsv(name, site)]));
const make = () =>
  archive({
    files,
    texts: { 'README.txt': 'read\n', 'datapackage.json': '{}\n' },
    companions: { 'release.json': '{}\n' },
  });

test('every table in the archive equals its file in data/ byte for byte', () => {
  const members = unzipSync(make());
  for (const name of tableNames)
    expect(Buffer.from(members[`data/${name}.csv`] ?? [])).toEqual(readFileSync(`data/${name}.csv`));
});

test('the archive lists the checksums of all its other members', () => {
  const members = unzipSync(make());
  const lines = strFromU8(members['SHA256SUMS'] ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual(Object.keys(members).filter((path) => path !== 'SHA256SUMS'));
});

test('sha256sum agrees with the checksums', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const [path, bytes] of Object.entries(unzipSync(make()))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  expect(execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })).toBe('');
  rmSync(folder, { recursive: true });
});

test('the same files give the same bytes at any time', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2020, 0, 1) });
  const first = Buffer.from(make());
  vi.setSystemTime(Date.UTC(2030, 5, 5));
  expect(Buffer.from(make()).equals(first)).toBe(true);
  vi.useRealTimers();
});
