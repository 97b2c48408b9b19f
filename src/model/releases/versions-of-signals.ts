import type { ReleaseRow } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { endedWithoutReport } from '../signals/ended-without-report.ts';
import { shareAWord } from '../signals/names-alike.ts';
import { noAwardFound } from '../signals/no-award-found.ts';
import type { CodedCase } from '../signals/signals-about.ts';
import { silentAfterCall } from '../signals/silent-after-call.ts';
import { releaseHistory } from './release-history.ts';
import type { KeptVersion } from './version-about.ts';
import { versionOfChanges, type Versioned } from './version-of-changes.ts';

type Asked = Joined & Versioned;

/** Signals whose answer may be another one after some days, without any change of a row. */
const timed = [noAwardFound, endedWithoutReport, silentAfterCall];

/** The versions in which answers to signals became others though no row that they name changed: as days went by, or as another organization came to bear the same word. */
export function versionsOfSignals(record: Asked, cases: readonly CodedCase[]): KeptVersion[] {
  const turned = cases.flatMap((one) => turns(record).get(one.record) ?? []);
  const isNamed = cases.some(({ code, answer }) => code === 'names-alike' && shareAWord(record, answer.rows));
  return [...new Set(turned), ...(isNamed ? [versionOfNames(record)] : [])];
}

/** The version in which the newest name of an organization came, went or changed. */
const versionOfNames = memo((record: Asked) =>
  versionOfChanges(
    record,
    ({ table, cells }) =>
      table === 'organizations' && (cells.length === 0 || cells.some(({ column }) => column.startsWith('name_'))),
  ),
);

/** Of each row, as table/id, the newest version at which the days had changed an answer about it. */
const turns = memo((record: Asked): ReadonlyMap<string, KeptVersion> => {
  const dates = releaseHistory(record.released).map(({ row }) => [row.date, keptBy(row)] as const);
  const today: KeptVersion = { version: record.version, release: null };
  const found = new Map<string, KeptVersion>();
  let before: ReadonlyMap<string, string> | null = null;
  for (const [date, kept] of [...dates, [record.today, today] as const]) {
    const now = statesOn(record, date);
    for (const row of before ? new Set([...before.keys(), ...now.keys()]) : [])
      if (before?.get(row) !== now.get(row)) found.set(row, kept);
    before = now;
  }
  return found;
});

const keptBy = ({ id, date, code }: ReleaseRow): KeptVersion => ({ version: { date, hash: code }, release: id });

/** What the signals answer of each row on a day. */
function statesOn(record: Asked, today: string | null): Map<string, string> {
  const states = new Map<string, string>();
  for (const { ask } of timed)
    for (const { record: row, answer } of ask({ ...record, today }))
      states.set(row, `${states.get(row) ?? ''} ${answer.state}`);
  return states;
}
