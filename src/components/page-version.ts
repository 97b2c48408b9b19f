import { proseVersions } from '#components/prose-versions.ts';
import { chartTables, namesProjects, nationChartShows, printedSums } from '#figures/chart-tables.ts';
import { printedSum } from '#figures/funnel.ts';
import { homeOf } from '#figures/index.ts';
import { placeScope } from '#model/derived/index.ts';
import { memo } from '#model/memo.ts';
import type { Qualifier } from '#model/money.ts';
import { newestVersion, versionAbout, versionBeside, type KeptVersion } from '#model/releases/version-about.ts';
import { versionOfChanges } from '#model/releases/version-of-changes.ts';
import { versionOfFigures, type Telling } from '#model/releases/version-of-figures.ts';
import { versionOfSignal } from '#model/releases/version-of-signal.ts';
import { versionOfTables, type ShownTables } from '#model/releases/version-of-tables.ts';
import { versionsOfSignals } from '#model/releases/versions-of-signals.ts';
import { signals } from '#model/signals/index.ts';
import { signalsOf, signalsOfOrganization, signalsOfPlace } from '#model/signals/signals-about.ts';
import { site } from '#model/site.ts';
import { prosePaths } from '#publish/page-paths.ts';
import { isRecord, sectionOf, tableOfSection } from '#publish/sections.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { languages } from '#text/languages.ts';
import { releasedVersion } from './released-version.ts';
import { versionsBeside } from './versions-beside.ts';

/** The version of the whole record. */
export const wholeVersion: KeptVersion = { version: site.version, release: releasedVersion };

/** The version in which something that a page shows of the record last changed; null where it shows nothing of it. */
export const pageVersion = (path: string): KeptVersion | null => versions(site, path);

/** The version that a page, or what is made of it, is cited by. */
export const citedVersion = (path: string): KeptVersion => pageVersion(path) ?? wholeVersion;

/** The version in which something that a chart shows last changed: it shows less than its page, which has figures of the country beside it. */
export function chartVersion(path: string): KeptVersion {
  const [collection = '', id = '', name = ''] = path.split('/');
  const place = collection === 'places' ? site.placesById.get(id) : undefined;
  const sums = printedSums(path);
  const printed = place && sums?.length ? [versionOfFigures(site, placeScope(place), sums, asPrinted)] : [];
  if (collection === 'nation' || (place && place === site.country))
    return newestVersion([versionOfTables(site, nationChartShows(path)), ...printed]);
  if (!place || name === 'per-head') return citedVersion(homeOf(path));
  return newestVersion([
    versionBeside(site, `places/${id}`, { sums: sums === null, texts: namesProjects(path) }),
    ...printed,
  ]);
}

/** The version in which something that the numbers of a chart rest on last changed: of a place what its page shows. */
export const numbersVersion = (path: string): KeptVersion =>
  path.startsWith('nation/')
    ? versionOfTables(site, { ...nationChartShows(path), sums: true })
    : citedVersion(homeOf(path));

/** The version in which something that a share image shows last changed: the map, and of a place what is recorded there; the other figures of its page are not on it. */
export function imageVersion(image: string): KeptVersion {
  const [section, id = ''] = image.split('/');
  return section === 'places'
    ? newestVersion([versionAbout(site, `places/${id}`), citedVersion('map/')])
    : citedVersion(`${image}/`);
}

/** A sum as charts print it, in every language. */
const asPrinted: Telling = ({ value, qualifier }) =>
  languages
    .map((language) =>
      printedSum({ value: Number(value), qualifier: qualifier === '' ? 'exact' : (qualifier as Qualifier) }, language),
    )
    .join();

const versions = memo((_: typeof site, path: string): KeptVersion | null => {
  const [section, id] = isRecord(path) ? [sectionOf(path), path.split('/')[1] ?? ''] : [null, ''];
  const table = section === null ? null : tableOfSection(section);
  if (table === null) return versionOfNoRecord(path);
  if (section === 'places' && id === site.country?.id) return wholeVersion;
  const key = `${table}/${id}`;
  return newestVersion([
    versionAbout(site, key),
    ...versionsBeside(section, id),
    ...versionsOfSignals(site, signalsOn(table, id)),
  ]);
});

/** The answers to signals that the page of a record shows. */
function signalsOn(table: TableName | 'groups', id: string) {
  const place = table === 'places' ? site.placesById.get(id) : undefined;
  if (place) return signalsOfPlace(site, place);
  return table === 'organizations' ? signalsOfOrganization(site, id) : signalsOf(site, `${table}/${id}`);
}

/** Pages that show nothing of the record: what they say of it they ask the reader for, or fetch. */
const bare: ReadonlySet<string> = new Set(['embed/', 'offline/', 'search/', 'search/topics/', 'style/']);

/** What pages about no record show of it, by how their paths begin. All others show something of everything. */
const shown: readonly (readonly [start: string, ShownTables])[] = [
  ['map/', { tables: chartTables, sums: false, texts: false }],
  ['places/', { tables: chartTables, sums: false, texts: true }],
  ['organizations/', { tables: tableNames, sums: false, texts: true }],
  ['calls/', { tables: ['calls', 'places', 'organizations', 'claims', 'sources'], sums: true, texts: true }],
  ['gaps/names/', { tables: ['places', 'villages', 'organizations'], sums: true, texts: true }],
  ['gaps/', { tables: tableNames, sums: false, texts: true }],
  [
    'history/',
    { tables: ['events', 'roles', 'organizations', 'places', 'calls', 'sources', 'claims'], sums: false, texts: true },
  ],
  ['search/places/', { tables: ['places', 'villages'], sums: true, texts: true }],
  ['search/organizations/', { tables: ['organizations'], sums: true, texts: true }],
];

function versionOfNoRecord(path: string): KeptVersion | null {
  const [folder = '', id = ''] = path.split('/');
  if (bare.has(path)) return null;
  if (prosePaths.includes(folder)) {
    const [first, ...rest] = proseVersions(folder);
    return first ? newestVersion([first, ...rest]) : null;
  }
  if (folder === 'signals') return versionOfSignals(id);
  if ((folder === 'changes' || folder === 'v') && id !== '') return versionOfRelease(folder, id);
  const tables = shown.find(([start]) => path.startsWith(start))?.[1];
  return tables ? versionOfTables(site, tables) : wholeVersion;
}

/** The page of a release tells of what is frozen; what was met at the addresses of sources is told with their titles of today. */
function versionOfRelease(folder: 'changes' | 'v', id: string): KeptVersion {
  const row = site.dataset.releases.find((release) => release.id === id);
  if (!row) return wholeVersion;
  const own = { version: { date: row.date, hash: row.code }, release: row.id };
  return folder === 'v' ? own : newestVersion([own, versionOfChanges(site, ({ table }) => table === 'sources')]);
}

/** The page of a signal tells what is answered to it, the page of all signals how often. */
function versionOfSignals(id: string): KeptVersion {
  const asked = signals.filter(({ code }) => id === '' || code === id);
  const [first, ...rest] = asked.map(({ code }) => versionOfSignal(site, code));
  return first ? newestVersion([first, ...rest]) : wholeVersion;
}
