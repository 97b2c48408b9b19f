import type { ChangeRow, ReleaseRow } from '#schemas/index.ts';
import { memo } from '../memo.ts';
import { readFrozenTables, type FrozenTables } from './frozen-tables.ts';
import { recordChanges, type RecordChange } from './record-changes.ts';
import { rowChanges } from './row-changes.ts';

/** The file of a release. */
export interface FrozenFile {
  /** Path as it is named in messages, for example data/releases/2026-12-01.zip. */
  file: string;
  /** Name of the file without its ending. */
  version: string;
  /** null when it could not be read. */
  bytes: Uint8Array | null;
}

/** The releases of a folder of data. */
export interface ReleasedRecord {
  /** Rows of data/releases.csv, oldest first. */
  releases: readonly ReleaseRow[];
  files: readonly FrozenFile[];
  /** Rows of data/changes.csv. */
  ledger: readonly ChangeRow[];
  /** The tables of today, read as texts. */
  today: () => FrozenTables;
}

/** One release with all that it changed. */
export interface PublishedRelease {
  row: ReleaseRow;
  file: FrozenFile;
  tables: FrozenTables;
  /** None of the first release, in which everything is new. */
  changes: readonly RecordChange[];
}

/** The end of a record: the change that took it out, and the release in which that came out. */
export interface EndedRecord extends RecordChange {
  release: ReleaseRow;
}

/** Every release, oldest first; one whose file cannot be read is left out (a rule reports it). */
export const releaseHistory = memo(({ releases, files, ledger }: ReleasedRecord): PublishedRelease[] => {
  const byVersion = new Map(files.map((file) => [file.version, file]));
  const reasons = Map.groupBy(ledger, ({ release }) => release);
  const all: PublishedRelease[] = [];
  for (const row of releases) {
    const file = byVersion.get(row.id);
    const tables = file?.bytes ? readFrozenTables(file.bytes) : null;
    if (!file || !tables) continue;
    const before = all.at(-1)?.tables;
    const changes = before ? recordChanges(rowChanges(before, tables), reasons.get(row.id) ?? []) : [];
    all.push({ row, file, tables, changes });
  }
  return all;
});

/** What has changed since the last release; all of it is new when there is none. */
export const unreleasedChanges = memo((record: ReleasedRecord): RecordChange[] => {
  const last = releaseHistory(record).at(-1);
  const reasons = record.ledger.filter(({ release }) => release === null);
  return last ? recordChanges(rowChanges(last.tables, record.today()), reasons) : [];
});

/** The records that were published once and are there no longer, as table/id. */
export const goneRecords = memo((record: ReleasedRecord): ReadonlyMap<string, EndedRecord> => {
  const history = releaseHistory(record);
  const last = history.at(-1)?.tables;
  const gone = new Map<string, EndedRecord>();
  for (const { row, changes } of history)
    for (const change of changes)
      if (change.after === null && !last?.get(change.table)?.rows.has(change.id))
        gone.set(`${change.table}/${change.id}`, { ...change, release: row });
  return gone;
});
