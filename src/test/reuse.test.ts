import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TableName } from '#schemas/index.ts';
import { programFingerprint } from '../../scripts/lib/fingerprint.ts';
import { bundleFolder } from '../../scripts/lib/kept-bundle.ts';
import { pagesFolder } from '../../scripts/lib/kept-pages.ts';
import { pagesBuild } from '../../scripts/lib/run.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { filesIn } from '../../scripts/lib/site-size.ts';
import { edit, releaseFrozenRecord } from './three-releases.ts';

/** The frozen record with three releases, built again and again with what is kept, and once without it after each change. */
const folder = mkdtempSync(join(tmpdir(), 'reuse-'));
const [data, out, whole] = ['data', 'site', 'whole'].map((name) => join(folder, name)) as [string, string, string];
const program = programFingerprint(defaults);
const kept = pagesFolder(program, data);

beforeAll(() => {
  releaseFrozenRecord(data);
  build();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(kept, { recursive: true, force: true });
});

function build() {
  execFileSync(execPath, ['scripts/build.ts', '--data', data, '--out', out], { stdio: 'ignore' });
}

const keptFiles = () => readdirSync(kept).map((name) => join(kept, name));

test.for([
  ['an award is raised', 'winners', 'made-up-corrected', 'amount', '396000'],
  ['an organization goes on as another', 'organizations', 'tendesh', 'successor', 'giz'],
] as const)(
  'after %s, a build with what is kept gives the bytes of one without',
  async ([, table, id, column, value]) => {
    change(table, id, column, value);
    for (const file of keptFiles()) utimesSync(file, 0, 0);
    build();
    await pagesBuild([bundleFolder(program), whole], {
      variables: { ACHYK_DATA: data, ACHYK_SITE: defaults.site, ACHYK_BASE: defaults.base },
    });
    const differing = filesIn(whole).filter(
      (file) => !readFileSync(join(whole, file)).equals(readFileSync(join(out, file))),
    );
    expect(differing).toEqual([]);
    const untouched = keptFiles().filter((file) => statSync(file).mtimeMs === 0).length;
    expect(untouched).toBeGreaterThan(0);
    expect(untouched).toBeLessThan(keptFiles().length);
  },
);

/** Changes a cell; the table must have had another value there. */
function change(table: TableName, id: string, column: string, value: string) {
  let before: string | undefined;
  edit(data, table, (row) => {
    if (row['id'] !== id) return row;
    before = row[column];
    return { ...row, [column]: value };
  });
  expect(before).toBeDefined();
  expect(before).not.toBe(value);
}
