import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, writeCsvRows } from '#model/csv.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { releaseFolder } from '../../scripts/lib/release/release-folder.ts';
import { frozenFolder } from './record.ts';

type Row = Record<string, string>;

/** The days of the three releases. */
export const releaseDays = ['2027-01-01', '2027-01-08', '2027-01-15'] as const;

/** The record that is released, and where the made-up rows stand in it. */
interface Trial {
  /** Two places: one of the grant that is corrected, one of all others. */
  places: readonly [string, string];
  /** A source of the record. */
  source: string;
  synthetic?: boolean;
}

const frozenTrial: Trial = { places: ['karakol', 'naryn'], source: 'dpi-press-60' };

/** Copies the frozen record and makes three releases of it. */
export function releaseFrozenRecord(folder: string) {
  cpSync(frozenFolder, folder, { recursive: true });
  makeThreeReleases(folder, frozenTrial);
}

/** Makes three releases of a folder: made-up rows are added, corrected, withdrawn, merged and renamed. */
export function makeThreeReleases(folder: string, trial: Trial) {
  const release = (day: string) => releaseFolder(folder, day, trial);
  addRows(folder, 'winners', firstRows(trial));
  release(releaseDays[0]);
  secondEdits(folder, trial);
  release(releaseDays[1]);
  thirdEdits(folder);
  release(releaseDays[2]);
}

const titled = (name: string): Row => ({
  title_ky: `Ойдон чыгарылган ${name}`,
  title_ru: `Выдуманный ${name}`,
  title_en: `Made-up ${name}`,
});

const grant = ({ places, source }: Trial, id: string, name: string, cells: Row): Row => ({
  id,
  ...titled(name),
  place: places[1],
  awarded: '2019',
  amount: '400000',
  amount_qualifier: 'exact',
  status: 'awarded',
  basis: 'explicit',
  source,
  ...cells,
});

const firstRows = (trial: Trial) => [
  grant(trial, 'made-up-corrected', 'A', { place: trial.places[0], projects: '2', projects_qualifier: 'exact' }),
  grant(trial, 'made-up-withdrawn', 'B', { amount: '50000' }),
  grant(trial, 'made-up-merged', 'C', { amount: '60000' }),
  grant(trial, 'made-up-renamed', 'D', { amount: '70000' }),
];

const because = (reason: string): Row => ({
  reason_ky: `Ойдон чыгарылган себеп: ${reason}.`,
  reason_ru: `Выдуманная причина: ${reason}.`,
  reason_en: `Made-up reason: ${reason}.`,
});

/** One award is added, one is corrected. */
function secondEdits(folder: string, trial: Trial) {
  addRows(folder, 'winners', [grant(trial, 'made-up-added', 'E', { amount: '1200000', awarded: '2026' })]);
  edit(folder, 'winners', (row) => (row['id'] === 'made-up-corrected' ? { ...row, amount: '395000' } : row));
  addRows(folder, 'changes', [
    {
      id: 'made-up-1',
      table: 'winners',
      record: 'made-up-corrected',
      column: 'amount',
      kind: 'correction',
      ...because('one'),
    },
  ]);
}

/** One row is withdrawn, one is merged, one gets another id. */
function thirdEdits(folder: string) {
  edit(folder, 'winners', (row) => {
    if (['made-up-withdrawn', 'made-up-merged'].includes(row['id'] ?? '')) return null;
    return row['id'] === 'made-up-renamed' ? { ...row, id: 'made-up-renamed-2' } : row;
  });
  const ended = (id: string, record: string, kind: string, successor: string): Row => ({
    id,
    table: 'winners',
    record,
    kind,
    successor,
    ...because(id),
  });
  addRows(folder, 'changes', [
    ended('made-up-2', 'made-up-withdrawn', 'withdrawal', ''),
    ended('made-up-3', 'made-up-merged', 'merge', 'made-up-added'),
    ended('made-up-4', 'made-up-renamed', 'rename', 'made-up-renamed-2'),
  ]);
}

/** Adds rows at the end of a table; a table that is not there is begun. */
export function addRows(folder: string, table: TableName, rows: readonly Row[]) {
  rewrite(folder, table, (before) => [...before, ...rows]);
}

/** Changes rows of a table; null takes one out. */
export function edit(folder: string, table: TableName, change: (row: Row) => Row | null) {
  rewrite(folder, table, (before) => before.map(change).filter((row) => row !== null));
}

function rewrite(folder: string, table: TableName, change: (rows: Row[]) => Row[]) {
  const path = join(folder, `${table}.csv`);
  const { header, rows } = parseCsv(textOf(path));
  const columns = Object.keys(columnsOf(table));
  const records = rows.map(({ cells }) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
  writeFileSync(
    path,
    writeCsvRows([columns, ...change(records).map((row) => columns.map((column) => row[column] ?? ''))]),
  );
}

function textOf(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
