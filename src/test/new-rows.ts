import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsvRows } from '#model/csv.ts';
import { placeView } from '#model/place-view.ts';
import { readRecord } from '#model/read-record.ts';
import { isMunicipality } from '#model/municipality.ts';
import type { Place, TableName } from '#schemas/index.ts';

/** Som, one for each new grant. */
export const newAmounts = [150_000, 200_000, 310_500] as const;

/**
 * Copies a folder and adds to it what a first true result brings: a source, a call in a municipality of which nothing is recorded there, and
 * its three winners with amounts. The rows are made up, their ids are `made-up-` and that of the place. Returns the place, which is chosen
 * from the data.
 */
export function copyWithNewRows(from: string, to: string): Place {
  cpSync(from, to, { recursive: true });
  const { place, year } = silentPlace(from);
  const id = `made-up-${place.id}`;
  const common = { place: place.id, basis: 'explicit', source: `${id}-source` };
  append(to, 'sources', [{ ...sourceCells, id: `${id}-source`, url: `https://example.org/${id}` }]);
  append(to, 'calls', [
    {
      ...common,
      ...titles('Ойдон чыгарылган конкурс', 'Выдуманный конкурс', 'Made-up call'),
      ...callCells(year),
      id: `${id}-call`,
    },
  ]);
  append(
    to,
    'winners',
    newAmounts.map((amount, i) => ({
      ...common,
      ...titles(`Ойдон чыгарылган долбоор ${i + 1}`, `Выдуманный проект ${i + 1}`, `Made-up project ${i + 1}`),
      id: `${id}-grant-${i + 1}`,
      call: `${id}-call`,
      recipient_as_published: `Ойдон чыгарылган уюм ${i + 1}`,
      awarded: `${year}-05`,
      amount: String(amount),
      amount_qualifier: 'exact',
      status: 'awarded',
    })),
  );
  return place;
}

type Row = Readonly<Record<string, string>>;

const sourceCells: Row = {
  title: 'Ойдон чыгарылган кабар',
  publisher: 'Ойдон чыгарылган орган',
  retrieved: '2026-01-02',
  language: 'ky',
  kind: 'press',
  seen: 'whole',
};

const titles = (title_ky: string, title_ru: string, title_en: string): Row => ({ title_ky, title_ru, title_en });

const callCells = (year: number): Row => ({
  form: 'grant',
  announced: `${year}-03`,
  deadline: `${year}-04`,
  year: String(year),
  budget: String(newAmounts.reduce((sum, amount) => sum + amount, 0)),
  budget_qualifier: 'exact',
  applications: '5',
  application_unit: 'projects',
  selected: '3',
  status: 'awarded',
});

/** A municipality without a record, and the last whole year before the date of the data. */
function silentPlace(folder: string) {
  const record = readRecord(folder);
  const place = record.dataset.places.find((unit) => isMunicipality(unit) && placeView(record, unit).silent);
  if (!place) throw new Error(`${folder}: something is recorded of every municipality`);
  return { place, year: Number(record.release.date.slice(0, 4)) - 1 };
}

/** Adds rows at the end of a table, whatever the order of its columns. */
function append(folder: string, table: TableName, rows: readonly Row[]) {
  const file = join(folder, `${table}.csv`);
  const [header = ''] = readFileSync(file, 'utf8').split('\n', 1);
  appendFileSync(file, writeCsvRows(rows.map((row) => header.split(',').map((column) => row[column] ?? ''))));
}
