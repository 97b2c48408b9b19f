import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../../scripts/lib/build-site.ts';
import { defaults } from '../../../scripts/lib/site-options.ts';
import { readSite, type BuiltSite } from '../built-site.ts';
import { copyWithNewRows } from '../new-rows.ts';
import { frozenFolder } from '../record.ts';
import { siteChecks } from '../site-checks.ts';

/** The first call and the first winners of a place, through the real build of a small record: a true result needs no change of code. */
const folder = mkdtempSync(join(tmpdir(), 'new-rows-'));
const options = { ...defaults, data: join(folder, 'data'), out: join(folder, 'site') };
let place: string;
let site: BuiltSite;

beforeAll(async () => {
  place = copyWithNewRows(frozenFolder, options.data).id;
  await buildSite(options);
  site = readSite(options.out, defaults);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.for(Object.entries(siteChecks))('with new winners: %s', ([, check]) => {
  expect([...check(site)].slice(0, 40)).toEqual([]);
});

test('new winners have their pages and stand on that of their place', () => {
  for (const language of ['ky', 'ru', 'en']) {
    expect(site.pageAt.has(`${language}/grants/made-up-${place}-grant-1/`)).toBe(true);
    const links = site.pageAt.get(`${language}/places/${place}/`)?.links.map(({ value }) => value);
    expect(links).toContain(`/${language}/grants/made-up-${place}-grant-1/`);
  }
});
