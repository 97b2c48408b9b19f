import { readEdtf } from '#schemas/edtf.ts';
import type { ReleaseRow, TableName } from '#schemas/index.ts';
import { sourceColumns } from '#schemas/source-columns.ts';
import type { RowTexts } from '../decode.ts';
import { memo } from '../memo.ts';
import type { PublishedRecord } from '../read-record.ts';
import type { Version } from '../release.ts';
import { concernsOf } from './concerns.ts';
import { changesAbout, datedChanges } from './dated-changes.ts';
import { isSeen, type ShownCells } from './is-seen.ts';
import type { RecordChange } from './record-changes.ts';
import { releaseHistory, unreleasedChanges } from './release-history.ts';
import { rowsIn } from './tables-of.ts';

/** The version in which something last changed, and the release that keeps it; null where no release does yet. */
export interface KeptVersion {
  version: Version;
  release: string | null;
}

type Versioned = Pick<PublishedRecord, 'released' | 'version'>;

/**
 * The version in which something last changed that the page of a record shows: its row and whatever names it, what these rows name in turn (the
 * recipient of a grant, its place), and the sources behind them. Whatever changes elsewhere leaves it as it is, so that a citation of it stays true
 * and its page stays the same. `key` is table/id, or groups/code of a target group.
 */
export const versionAbout = memo((record: Versioned, key: string) => versionBy(record, key, isAny));

/** The same where less is shown of the cells of projects. */
export const versionBeside = (record: Versioned, key: string, { sums, texts }: ShownCells) =>
  versionsBy[sums ? (texts ? 'all' : 'sums') : texts ? 'texts' : 'none'](record, key);

function versionBy(record: Versioned, key: string, isMeant: Meant): KeptVersion {
  const shown = shownRows(record.released, key);
  const unreleased = unreleasedAbout(record, isMeant);
  const first = releaseHistory(record.released)[0]?.row;
  if (!first || unreleased.about.has(key) || shown.some((row) => unreleased.rows.has(row)))
    return { version: record.version, release: null };
  const about = changesAbout(record.released).get(key) ?? [];
  const rows = shown.flatMap((row) => changesOfRows(record).get(row) ?? []);
  const meant = [...about, ...rows].filter(({ change }) => isMeant(change));
  const ended = shown.flatMap((row) => endedIn(record.released).get(row) ?? []);
  const releases = [...meant.map(({ release }) => release), ...ended];
  const newest = releases.reduce((a, b) => (a.date < b.date ? b : a), first);
  return { version: { date: newest.date, hash: newest.code }, release: newest.id };
}

/** Which changes are seen. */
type Meant = (change: RecordChange) => boolean;

const isAny: Meant = () => true;

/** Versions by what is shown beside all else. */
const versionsBy = {
  all: versionAbout,
  sums: besideAll({ sums: true, texts: false }),
  texts: besideAll({ sums: false, texts: true }),
  none: besideAll({ sums: false, texts: false }),
};

function besideAll(shown: ShownCells) {
  const isMeant: Meant = (change) => isSeen(change, shown);
  return memo((record: Versioned, key: string) => versionBy(record, key, isMeant));
}

/** The newest of versions; one that no release keeps is newer than all others. */
export const newestVersion = (versions: readonly [KeptVersion, ...KeptVersion[]]): KeptVersion =>
  versions.reduce((a, b) => (a.release === null || (b.release !== null && a.version.date >= b.version.date) ? a : b));

/** The rows about a record or a group, with all that they name, as table/id. */
const shownRows = memo((released: Versioned['released'], key: string): string[] => {
  const { named, about } = linksOf(released);
  const own = [key, ...(about.get(key) ?? [])];
  return [...new Set(own.flatMap((row) => [...(named.get(row) ?? [])]))];
});

/** What each row of today names, itself and its sources among them, and by which rows each record and group is named. */
const linksOf = memo((released: Versioned['released']) => {
  const today = todayOf(released);
  const rowAt = rowsIn(today);
  const named = new Map<string, string[]>();
  const about = new Map<string, string[]>();
  for (const [table, { rows }] of today)
    for (const [id, row] of rows) {
      const own = `${table}/${id}`;
      const { records, groups } = concernsOf({ table, id, before: null, after: row, successor: null }, rowAt);
      named.set(own, [...records, ...sourcesIn(table, row)]);
      for (const key of [...records, ...groups.map((code) => `groups/${code}`)]) add(about, key, own);
    }
  return { named, about };
});

const sourcesIn = (table: TableName, row: RowTexts) =>
  sourceColumns(table).flatMap((column) => (row[column] ? [`sources/${row[column]}`] : []));

/** The first release after the last day of a grant: from then on its page waits for a report. */
const endedIn = memo((released: Versioned['released']): ReadonlyMap<string, ReleaseRow> => {
  const releases = releaseHistory(released).map(({ row }) => row);
  return new Map(
    [...(todayOf(released).get('winners')?.rows ?? [])].flatMap(([id, { end = '' }]) => {
      const last = readEdtf(end)?.last;
      const release = last == null ? undefined : releases.find(({ date }) => date > last);
      return release ? [[`winners/${id}`, release] as const] : [];
    }),
  );
});

const todayOf = memo((released: Versioned['released']) => released.today());

/** The rows that no release holds as they are now, and all records that they are about. */
const unreleasedAbout = memo(({ released }: Versioned, isMeant: Meant) => {
  const rowAt = rowsIn(
    todayOf(released),
    ...releaseHistory(released)
      .slice(-1)
      .map(({ tables }) => tables),
  );
  const changes = unreleasedChanges(released).filter(isMeant);
  const concerns = changes.map((change) => concernsOf(change, rowAt));
  return {
    rows: new Set(changes.map(({ table, id }) => `${table}/${id}`)),
    about: new Set(concerns.flatMap(({ records, groups }) => [...records, ...groups.map((code) => `groups/${code}`)])),
  };
});

/** The released changes of each row. */
const changesOfRows = memo(({ released }: Versioned) =>
  Map.groupBy(datedChanges(released), ({ change }) => `${change.table}/${change.id}`),
);

function add(lists: Map<string, string[]>, key: string, value: string) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
