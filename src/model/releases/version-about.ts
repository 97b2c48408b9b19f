import type { TableName } from '#schemas/index.ts';
import { memo } from '../memo.ts';
import type { PublishedRecord } from '../read-record.ts';
import type { Version } from '../release.ts';
import { concernsOf } from './concerns.ts';
import { changesAbout, datedChanges } from './dated-changes.ts';
import { releaseHistory, unreleasedChanges } from './release-history.ts';
import { rowsIn } from './tables-of.ts';

/** The version in which something last changed, and the release that keeps it; null where no release does yet. */
export interface KeptVersion {
  version: Version;
  release: string | null;
}

type Versioned = Pick<PublishedRecord, 'released' | 'version'>;

/**
 * The version in which a record last changed: its row, a row that names it, or one that it names, up to the country. Whatever changes elsewhere
 * leaves it as it is, so that a citation of it stays true and its page stays the same. `key` is table/id, or groups/code of a target group.
 */
export const versionAbout = memo((record: Versioned, key: string): KeptVersion => {
  const named = namedBy(record, key);
  const unreleased = unreleasedAbout(record);
  const first = releaseHistory(record.released)[0]?.row;
  if (!first || unreleased.about.has(key) || [...named].some((row) => unreleased.rows.has(row)))
    return { version: record.version, release: null };
  const about = changesAbout(record.released).get(key) ?? [];
  const rows = [...named].flatMap((row) => changesOfRows(record).get(row) ?? []);
  const newest = [...about, ...rows].map(({ release }) => release).reduce((a, b) => (a.date < b.date ? b : a), first);
  return { version: { date: newest.date, hash: newest.code }, release: newest.id };
});

/** The rows that the row of a record names, itself among them. */
function namedBy({ released }: Versioned, key: string): ReadonlySet<string> {
  const [table = '', id = ''] = key.split('/');
  const rowAt = rowsIn(todayOf(released));
  const row = rowAt(table as TableName, id);
  return row
    ? concernsOf({ table: table as TableName, id, before: null, after: row, successor: null }, rowAt).records
    : new Set();
}

const todayOf = memo((released: Versioned['released']) => released.today());

/** The rows that no release holds as they are now, and all records that they are about. */
const unreleasedAbout = memo(({ released }: Versioned) => {
  const rowAt = rowsIn(
    todayOf(released),
    ...releaseHistory(released)
      .slice(-1)
      .map(({ tables }) => tables),
  );
  const changes = unreleasedChanges(released);
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
