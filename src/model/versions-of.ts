import type { ChangeRow } from '#schemas/changes.ts';
import type { PublishedRecord } from './read-record.ts';
import { readFrozenFigures, statedFigures } from './releases/frozen-figures.ts';
import { joinedRelease } from './releases/joined-release.ts';
import { releaseHistory, type PublishedRelease } from './releases/release-history.ts';
import type { ChangeNote, VersionOfRecord } from './statement-life.ts';

/** The record through its releases, oldest first; the present state comes last, also where it is that of the last release. */
export function versionsOf({ released, version, ...joined }: PublishedRecord): VersionOfRecord[] {
  const past = releaseHistory(released).map(pastVersion);
  const last = past.at(-1)?.version;
  const isLast = last?.hash === version.hash && last.date === version.date;
  const present = { version, tables: released.today(), figures: statedFigures(joined), joined };
  return [...(isLast ? past.slice(0, -1) : past), present];
}

/** A release as a version: its records are joined only when somebody asks what a row of it rested on. */
const pastVersion = (release: PublishedRelease): VersionOfRecord => ({
  version: { date: release.row.date, hash: release.row.code },
  tables: release.tables,
  figures: (release.file.bytes && readFrozenFigures(release.file.bytes)) ?? statedFigures(joinedRelease(release)),
  get joined() {
    return joinedRelease(release);
  },
});

/** Why rows and cells changed, by the date of the release that brought the change; of a change that is not released yet, of the present version. */
export const changeNotes = ({ released, version }: Pick<PublishedRecord, 'released' | 'version'>): ChangeNote[] =>
  released.ledger.map((change) => ({
    version: released.releases.find(({ id }) => id === change.release)?.date ?? version.date,
    table: change.table,
    record: change.record,
    column: change.column,
    reason: { ky: change.reason_ky, ru: change.reason_ru, en: change.reason_en },
    successor: successorOf(change),
  }));

const successorOf = ({ table, successor }: ChangeRow) => (successor === null ? null : `${table}/${successor}`);
