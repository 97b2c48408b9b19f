import { memo } from '../memo.ts';
import type { PublishedRecord } from '../read-record.ts';
import { datedChanges } from './dated-changes.ts';
import type { RecordChange } from './record-changes.ts';
import { releaseHistory, unreleasedChanges } from './release-history.ts';
import type { KeptVersion } from './version-about.ts';

/** A record with its releases, and the version of its tables as they are now. */
export type Versioned = Pick<PublishedRecord, 'released' | 'version'>;

/** The version in which the newest of some changes came out; that of the first release where there is none. */
export function versionOfChanges(
  { released, version }: Versioned,
  isMeant: (change: RecordChange) => boolean,
): KeptVersion {
  const [first] = releaseHistory(released);
  if (!first || unreleasedChanges(released).some(isMeant)) return { version, release: null };
  const row = datedChanges(released).find(({ change }) => isMeant(change))?.release ?? first.row;
  return { version: { date: row.date, hash: row.code }, release: row.id };
}

/** The version in which a row last changed, named as table/id. */
export const versionOfRow = memo((record: Versioned, row: string): KeptVersion =>
  versionOfChanges(record, ({ table, id }) => `${table}/${id}` === row),
);
