import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frozenFingerprint, frozenSources } from './fingerprint.ts';
import { root } from './run.ts';

const at = { site: 'https://example.org', base: '/' };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  for (const entry of ['src', 'package-lock.json']) cpSync(join(root, entry), join(folder, entry), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the fingerprint of what makes files of old releases is another one after a change of a file. */
function voids(file: string): boolean {
  const before = frozenFingerprint(at, folder);
  appendFileSync(join(folder, file), '\n');
  return frozenFingerprint(at, folder) !== before;
}

test.for([
  'src/publish/filled-sheets.ts',
  'src/publish/frozen-files.ts',
  'src/i18n/downloads.ts',
  'src/schemas/winners.ts',
  'src/model/csv.ts',
  'src/model/unzipped.ts',
  'src/pages/v/[...file].ts',
  'package-lock.json',
])('a change of %s voids what is kept of releases', (file) => {
  expect(voids(file)).toBe(true);
});

test.for([
  'src/i18n/ky.ts',
  'src/components/Chart.astro',
  'src/charts/bars.ts',
  'src/model/site.ts',
  'src/publish/parquet.ts',
  'src/pages/index.astro',
  'src/styles/tokens.css',
])('a change of %s does not', (file) => {
  expect(voids(file)).toBe(false);
});

test('another address makes other files', () => {
  expect(frozenFingerprint({ ...at, base: '/sub/' })).not.toBe(frozenFingerprint(at));
  expect(frozenFingerprint({ ...at, site: 'https://example.com' })).not.toBe(frozenFingerprint(at));
});

test('what makes files of releases reads nothing but what it is given, so its sources tell the whole', () => {
  const behind = frozenSources().filter((file) => file.endsWith('.ts') && !file.startsWith('src/pages/'));
  expect(behind.length).toBeGreaterThan(50);
  for (const file of behind)
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
      /import\.meta|process\.env|node:(?:fs|os|process|child_process)/,
    );
});
