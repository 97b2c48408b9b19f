import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { render } from '#i18n/findings/index.ts';
import { loadReleases } from '#model/load.ts';
import { readRecord } from '#model/read-record.ts';
import { sha256Of } from '#publish/checksums.ts';
import { languages } from '#text/languages.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { checkPaths } from './check-paths.ts';
import { checkedOf } from './checked.ts';
import { releasedOf } from './released.ts';
import { recordVanished } from './rules/record-vanished.ts';

const folder = mkdtempSync(join(tmpdir(), 'deleted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The tables of the published record that have rows in its last release, with the ids of these rows. */
const { dataset } = readRecord('data');
const released = releasedOf({ folder: 'data', files: loadReleases('data') ?? [], hash: sha256Of }, dataset);
const published = tableNames.flatMap((table): [TableName, readonly string[]][] => {
  const ids = [...(released.last()?.tables.get(table)?.rows.keys() ?? [])];
  return ids.length === 0 ? [] : [[table, ids]];
});

test('the published record has a release', () => {
  expect(published.map(([table]) => table)).toContain('winners');
});

test.for(published)('every published row of %s that is deleted is missed by its id', ([table, ids]) => {
  const checked = checkedOf({
    dataset: { ...dataset, [table]: [] },
    origins: new Map(),
    lost: Object.fromEntries(tableNames.map((name) => [name, []])) as never,
    columns: Object.fromEntries(tableNames.map((name) => [name, new Map()])) as never,
    given: new Set(tableNames),
    incomplete: new Set(),
    release: null,
  });
  const ended = new Set(checked.dataset.changes.map(({ table: of, record }) => `${of}/${record}`));
  const found = [...recordVanished.check(released, checked)].map((remark) => remark.value);
  expect(new Set(found)).toEqual(new Set(ids.filter((id) => !ended.has(`${table}/${id}`))));
});

test('one row taken out of every table, the list of releases too, is an error in each that says what to do', () => {
  cpSync('data', folder, { recursive: true });
  const names = [...published.map(([table]) => table), 'releases' as const];
  for (const table of names) {
    const path = join(folder, `${table}.csv`);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
  }
  const errors = checkPaths([folder]).findings.filter(({ code }) =>
    ['release-unlisted', 'release-chain'].includes(code),
  );
  expect(errors).not.toEqual([]);
  writeFileSync(join(folder, 'releases.csv'), readFileSync('data/releases.csv'));
  const missed = checkPaths([folder]).findings.filter(({ code }) => code === 'record-vanished');
  expect(missed.map(({ file }) => file).sort()).toEqual(
    published.map(([table]) => join(folder, `${table}.csv`)).sort(),
  );
  for (const finding of [...errors, ...missed])
    for (const language of languages) expect(render(finding, language).mend).toMatch(/\p{L}{3}/u);
});
