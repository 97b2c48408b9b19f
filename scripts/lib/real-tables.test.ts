import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseRealTables } from './real-tables.ts';
import { root } from './run.ts';

const place = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(place, { recursive: true }));

test('the record is never overwritten, by its name or through a link', () => {
  symlinkSync(join(root, 'data'), join(place, 'link'));
  expect(() => refuseRealTables(join(root, 'data'))).toThrow('never overwritten');
  expect(() => refuseRealTables(join(place, 'link'))).toThrow('never overwritten');
});

test.for([
  ['no word on what they are', null],
  ['a release that calls them real', '{"date":"2026-01-01","synthetic":false}'],
  ['a release that cannot be read', '{'],
] as const)('tables with %s are taken for real', ([name, release]) => {
  const folder = tables(name, release);
  expect(() => refuseRealTables(folder)).toThrow('never overwritten');
});

test('tables that are marked as made up may be replaced, and a new folder be made', () => {
  expect(() => refuseRealTables(tables('made up', '{"date":"2026-01-01","synthetic":true}'))).not.toThrow();
  expect(() => refuseRealTables(join(place, 'new'))).not.toThrow();
});

function tables(name: string, release: string | null) {
  const folder = join(place, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'winners.csv'), 'id\n');
  if (release !== null) writeFileSync(join(folder, 'release.json'), release);
  return folder;
}
