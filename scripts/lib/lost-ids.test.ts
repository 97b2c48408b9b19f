import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lostIds } from './lost-ids.ts';

const place = mkdtempSync(join(tmpdir(), 'ids-'));
afterAll(() => rmSync(place, { recursive: true }));

test('a row that was deleted and an id that was renamed are named; a new row and another order are not', () => {
  const before = folder('before', { 'winners.csv': 'id\na\nb\nc\n', 'calls.csv': 'id\na\n' });
  const after = folder('after', { 'winners.csv': 'id\nc\na\nb-2\nd\n', 'calls.csv': 'id\n' });
  expect(lostIds(before, after)).toEqual(['calls/a', 'winners/b']);
  expect(lostIds(before, before)).toEqual([]);
});

test('a row that the ledger explains is not lost', () => {
  const before = folder('explained-before', { 'winners.csv': 'id\na\nb\n' });
  const ledger = 'table,record,kind\nwinners,a,withdrawal\nwinners,b,correction\n';
  const after = folder('explained-after', { 'winners.csv': 'id\n', 'changes.csv': ledger });
  expect(lostIds(before, after)).toEqual(['winners/b']);
});

function folder(name: string, files: Readonly<Record<string, string>>) {
  mkdirSync(join(place, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, name, file), text);
  return join(place, name);
}
