import type { ReleaseRow } from '#schemas/index.ts';
import { memo } from '../memo.ts';
import { concernsOf, type Concerns, type RowAt } from './concerns.ts';
import type { RecordChange } from './record-changes.ts';
import { releaseHistory, type ReleasedRecord } from './release-history.ts';
import { rowsIn } from './tables-of.ts';

/** A change, the release in which it came out, and what it is about. */
export interface DatedChange {
  change: RecordChange;
  release: ReleaseRow;
  /** Looks rows up as they were in that release, else in the one before. */
  rowAt: RowAt;
  concerns: Concerns;
}

/** Every change since the first release, newest release first. */
export const datedChanges = memo((record: ReleasedRecord): DatedChange[] => {
  const history = releaseHistory(record);
  const dated = history.map(({ row, tables, changes }, i) => {
    const rowAt = rowsIn(tables, ...history.slice(Math.max(0, i - 1), i).map((before) => before.tables));
    return changes.map((change) => ({ change, release: row, rowAt, concerns: concernsOf(change, rowAt) }));
  });
  return dated.reverse().flat();
});

/** The changes that concern a record (as table/id), or a target group (as groups/code), newest first. */
export const changesAbout = memo((record: ReleasedRecord): ReadonlyMap<string, DatedChange[]> => {
  const about = new Map<string, DatedChange[]>();
  for (const dated of datedChanges(record))
    for (const key of [...dated.concerns.records, ...dated.concerns.groups.map((code) => `groups/${code}`)])
      add(about, key, dated);
  return about;
});

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
