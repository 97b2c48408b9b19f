import { frozenTableNames } from '#schemas/names.ts';
import { memo } from '../memo.ts';
import { releaseHistory, type ReleasedRecord } from './release-history.ts';

/** Whether the rows that the newest release has still stand in its order: rows that are new may stand between them, and others may be gone. No change of a row tells that. */
export const isInOrder = memo((record: ReleasedRecord): boolean => {
  const last = releaseHistory(record).at(-1)?.tables;
  const today = record.today();
  return frozenTableNames.every((table) => {
    const [before = [], now = []] = [last, today].map((tables) => [...(tables?.get(table)?.rows.keys() ?? [])]);
    const [was, is] = [new Set(before), new Set(now)];
    const left = before.filter((id) => is.has(id));
    return now.filter((id) => was.has(id)).every((id, at) => id === left[at]);
  });
});
