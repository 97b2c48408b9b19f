import type { ChangeRow } from '#schemas/changes.ts';
import { statingTables } from '#schemas/value-columns.ts';
import { decodeTable } from './decode.ts';
import { gather, type DecodedFile } from './gather.ts';
import { join, type Joined } from './join.ts';
import { memo } from './memo.ts';
import type { PublishedRecord } from './read-record.ts';
import { readFrozenFigures, statedFigures } from './releases/frozen-figures.ts';
import type { FrozenTable, FrozenTables } from './releases/frozen-tables.ts';
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
function pastVersion({ row, tables, file }: PublishedRelease): VersionOfRecord {
  let made: Joined | null = null;
  const joined = () => (made ??= joinedTables(tables, row.date));
  return {
    version: { date: row.date, hash: row.code },
    tables,
    figures: (file.bytes && readFrozenFigures(file.bytes)) ?? statedFigures(joined()),
    get joined() {
      return joined();
    },
  };
}

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

/** Frozen tables as records of today: a row that can no longer be read is none. */
function joinedTables(tables: FrozenTables, date: string): Joined {
  return join(gather(statingTables.map((table) => decoded(table, tables))).dataset, date);
}

type StatingTable = (typeof statingTables)[number];

const none: FrozenTable = { columns: [], rows: new Map() };

const decoded = (table: StatingTable, tables: FrozenTables): DecodedFile =>
  decodedTable(tables.get(table) ?? none, table);

/** A table that stays as it is from one release to the next is the same object, and is decoded once. */
const decodedTable = memo(({ columns: header, rows }: FrozenTable, table: StatingTable): DecodedFile => {
  const cells = [...rows.values()].map((texts) => header.map((column) => texts[column] ?? ''));
  const raw = {
    file: '',
    table,
    format: 'csv' as const,
    header: [...header],
    text: '',
    rows: cells.map((row) => ({ line: 0, cells: row })),
  };
  return { table, decoded: decodeTable(table, [raw]) };
});
