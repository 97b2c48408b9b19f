import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecord } from '#model/read-record.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { unzipped } from '#model/unzipped.ts';
import { dataFormats } from '#publish/data-files.ts';
import { recordPage } from '#publish/sections.ts';
import { sheetPairs } from '#publish/sheet-pairs.ts';
import { codelists } from '#schemas/codelists.ts';
import { tableNames } from '#schemas/index.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { countPages } from '../../scripts/lib/sheets/count-pages.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { isSheet, languageOf, readSite, type BuiltSite } from './built-site.ts';
import { givenFile } from './given-file.ts';
import { copyWithNewRows } from './new-rows.ts';
import { siteChecks } from './site-checks.ts';
import { openTab, violations } from './tabs.ts';
import { makeThreeReleases, releaseDays } from './three-releases.ts';

/** A small made-up country, with the first call and the first winners of a place and three releases, through the real build: a result needs no change of code. */
const folder = mkdtempSync(join(tmpdir(), 'trial-'));
const data = join(folder, 'data');
const out = join(folder, 'site');
/** What is made up is kept from search engines: these checks go by the pages that are not. */
const aboutListing = [
  'every page with content of its own can be found by the search, under its title',
  'the sitemap lists every page and nothing else',
];
let place: string;

beforeAll(() => {
  const size = ['--grants', '20', '--seed', '2', '--municipalities', '1'];
  execFileSync(execPath, ['scripts/synthesize.ts', ...size, '--out', join(folder, 'country')]);
  const silent = copyWithNewRows(join(folder, 'country'), data);
  place = silent.id;
  makeThreeReleases(data, { places: [place, silent.parent ?? ''], source: `made-up-${place}-source`, synthetic: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...flags: string[]) =>
  spawnSync(execPath, ['scripts/build.ts', '--data', data, '--out', out, ...flags], { encoding: 'utf8' });

test('the real build refuses synthetic data', () => {
  const { status, stderr } = build();
  expect(status).not.toBe(0);
  expect(stderr).toContain('--synthetic');
});

describe('a trial build', () => {
  let built: ReturnType<typeof build>;
  let site: BuiltSite;

  beforeAll(() => {
    built = build('--synthetic');
    site = readSite(out, defaults);
  });

  test('takes synthetic data and says so on every page', () => {
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const isMarked = (file: string) =>
      /class="(?:(?:embed-)?synthetic|made-up)"/.test(readFileSync(join(out, file), 'utf8'));
    const unmarked = site.pages.filter(
      ({ path, file }) => (languageOf(path) !== null || isSheet(path)) && !isMarked(file),
    );
    expect(unmarked.map(({ file }) => file)).toEqual([]);
  });

  test.for(Object.entries(siteChecks).filter(([title]) => !aboutListing.includes(title)))(
    'with new winners: %s',
    ([, check]) => {
      expect([...check(site)].slice(0, 40)).toEqual([]);
    },
  );

  test('makes three pages, one sheet, a CSV and a JSON file of each grant', () => {
    const files = [...site.files].filter((file) => /\/grants\/syn-grant-/.test(file));
    const ofGrant = Map.groupBy(files, (file) => /syn-grant-\d+/.exec(file)?.[0] ?? '');
    expect(ofGrant.size).toBe(20);
    expect([...ofGrant].filter(([, own]) => own.length !== 6)).toEqual([]);
  });

  test('the longest sheets for hearings of a country that has much take two pages at most', async () => {
    const sheets = site.pages.filter(({ path }) => isSheet(path));
    const longest = sheets.sort((a, b) => statSync(join(out, b.file)).size - statSync(join(out, a.file)).size);
    const [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
    const paths = longest.slice(0, 12).map(({ path }) => path);
    const counted = [];
    for (const pair of sheetPairs)
      counted.push(...(await Array.fromAsync(countPages(paths, { pair, browser, site: out, url: server.url }))));
    await Promise.all([browser.close(), server.close()]);
    expect(counted.length).toBe(36);
    expect(counted.filter(({ pages }) => pages < 1 || pages > 2)).toEqual([]);
  });

  test('what a body was asked and answered stands on the page of the record and on its sheet, word for word', () => {
    const { requests, answers } = readRecord(data).dataset;
    const read = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
    const pathOf = (subject: string) => subject.replace(/^winners/, 'grants');
    expect(requests.length).toBeGreaterThan(7);
    for (const { subject, outcome } of requests) {
      const said = outcome === null ? 'Жооп азырынча жок' : codelists.requestOutcomes[outcome].ky;
      expect(read(`ky/${pathOf(subject)}`), subject).toContain(said);
      expect(read(`hearing/${pathOf(subject).replace(/^places\//, '')}`), subject).toContain(said);
    }
    for (const { subject, text_ky } of answers) expect(read(`ky/${pathOf(subject)}`), subject).toContain(text_ky);
    expect(read('ky/gaps')).toContain('Жооп азырынча жок');
  });

  test('gives new winners their pages, shows them on that of their place, and lists them', () => {
    const maps = [...site.files].filter((file) => /^sitemap-.*\.xml$/.test(file));
    const listed = maps.map((file) => readFileSync(join(out, file), 'utf8')).join('');
    for (const language of ['ky', 'ru', 'en']) {
      const path = `/${language}/grants/made-up-${place}-grant-1/`;
      expect(site.pageAt.has(path.slice(1))).toBe(true);
      const links = site.pageAt.get(`${language}/places/${place}/`)?.links.map(({ value }) => value);
      expect(links).toContain(path);
      expect(listed).toContain(`<loc>${defaults.site}${path}</loc>`);
    }
  });

  test('no address that a release ever had a page for leads nowhere', () => {
    const published = releaseHistory(readRecord(data).released).flatMap(({ tables }) =>
      tableNames.flatMap((table) =>
        [...(tables.get(table)?.rows.keys() ?? [])].flatMap((id) => recordPage(table, id) ?? []),
      ),
    );
    const missing = ['ky', 'ru', 'en'].flatMap((language) =>
      [...new Set(published)].filter((path) => !site.pageAt.has(`${language}/${path}`)),
    );
    expect(published.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('a page of a record that went says what it said, when it went, why, and where to go now', () => {
    const page = (id: string) => readFileSync(join(out, `en/grants/${id}/index.html`), 'utf8');
    expect(page('made-up-withdrawn')).toContain('was withdrawn in the release of 15 January 2027');
    expect(page('made-up-withdrawn')).toContain('50,000');
    expect(page('made-up-withdrawn')).toContain('Made-up reason');
    expect(page('made-up-merged')).toContain('href="/en/grants/made-up-added/"');
    expect(page('made-up-renamed')).toContain('href="/en/grants/made-up-renamed-2/"');
  });

  test('every version keeps its tables, and the latest is the last', () => {
    for (const { row, file } of releaseHistory(readRecord(data).released)) {
      const members = Object.entries(unzipped(file.bytes ?? new Uint8Array(), () => true) ?? {});
      expect(members.length).toBeGreaterThan(0);
      for (const folderName of row.id === releaseDays[2] ? [row.id, 'latest'] : [row.id])
        for (const [path, bytes] of members)
          expect(readFileSync(join(out, 'v', folderName, path)).equals(bytes), `${folderName}/${path}`).toBe(true);
      expect(site.files.has(`v/${row.id}/achyk-zakaz.xlsx`)).toBe(true);
    }
  });

  test('what changed is told on its pages, in feeds and files', () => {
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    for (const path of [`en/changes/${releaseDays[1]}/index.html`, 'en/grants/made-up-corrected/index.html'])
      expect(read(path)).toContain('was corrected from 400,000');
    expect(read('changes/all.csv')).toContain('changed,amount,400000,395000,correction');
    expect(read(`feeds/en/places/${place}.xml`)).toContain('was corrected from 400,000');
    expect(read(`en/places/${place}/index.html`)).toContain(`href="/feeds/en/places/${place}.xml"`);
  });

  test('changes are chosen by what happened and where, with counts, and given as they are shown', async () => {
    const [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
    for (const [language, width] of [
      ['ky', 360],
      ['ru', 1280],
      ['en', 360],
    ] as const) {
      const { page, troubles, close } = await openTab(
        browser,
        server.url,
        `${language}/changes/${releaseDays[2]}/?change=withdrawn`,
        { viewport: { width, height: 800 } },
      );
      const shown = () =>
        page
          .locator('filter-list [data-entry]:visible')
          .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['id'] ?? ''));
      expect(await shown()).toEqual(['winners/made-up-withdrawn']);
      expect(await page.locator('row-facets option[value=withdrawn]').textContent()).toContain('(1)');
      expect(await violations(page, { part: 'row-facets' })).toEqual([]);
      for (const format of dataFormats) {
        const saved = page.waitForEvent('download');
        await page.locator(`shown-rows [data-format="${format}"]`).click();
        const { ids } = givenFile(readFileSync(await (await saved).path()), format, ['table', 'record']);
        expect([...new Set(ids)], format).toEqual(await shown());
      }
      expect(troubles).toEqual([]);
      await close();
    }
    await Promise.all([browser.close(), server.close()]);
  });
});
