import type { Dataset, RecordOf } from '#model/dataset.ts';
import type { LostTexts } from '#model/decode.ts';
import type { Gathered, Origins } from '#model/gather.ts';
import { join, type Joined } from '#model/join.ts';
import { perTable } from '#model/per-table.ts';
import type { Release } from '#model/release.ts';
import { tables, type TableName } from '#schemas/index.ts';
import { cellTexts } from '#text/cell-texts.ts';
import { suggest } from './suggest.ts';

export type AnyRecord = RecordOf<TableName>;

/** What row, table and dataset rules see: the records, their joins, where each was read, and what could not be read. */
export interface Checked {
  dataset: Dataset;
  joined: Joined;
  origins: Origins;
  byId: Readonly<Record<TableName, ReadonlyMap<string, AnyRecord>>>;
  /** Rows with a refused cell or a wrong number of cells: their ids exist, so references to them do not dangle. */
  lost: Readonly<Record<TableName, readonly LostTexts[]>>;
  /** The columns of the records: whoever asks about one column need not look at every record. */
  columns: Gathered['columns'];
  lostIds: Readonly<Record<TableName, ReadonlySet<string>>>;
  /** Tables for which there is at least one file. */
  given: ReadonlySet<TableName>;
  /** Tables with rows of which not even the id could be read: no rule may call a row of theirs missing. */
  incomplete: ReadonlySet<TableName>;
  /** null when the files are checked without data/release.json. */
  release: Release | null;
}

/** Makes the joins and indexes that rules share, once. */
export function checkedOf(read: Omit<Checked, 'joined' | 'byId' | 'lostIds'>): Checked {
  const joined = join(read.dataset, read.release?.date ?? null);
  const indexed = indexesOf(joined);
  return {
    ...read,
    joined,
    byId: perTable((name) => indexed[name] ?? indexOf(read.dataset[name])),
    lostIds: perTable((name) => new Set(read.lost[name].flatMap(idsOf))),
  };
}

/** The indexes that the joins have made already. */
const indexesOf = (joined: Joined): Partial<Checked['byId']> => ({
  places: joined.placesById,
  organizations: joined.organizationsById,
  programmes: joined.programmesById,
  calls: joined.callsById,
  winners: joined.grantsById,
  events: joined.eventsById,
  sources: joined.sourcesById,
});

/** The id of a lost row as it stands there, and as it is probably meant. */
function idsOf(textOf: LostTexts) {
  const id = textOf('id');
  return cellTexts.slug.test(id) ? [id] : [id, suggest('cell-slug', id, []) ?? id];
}

/** Whether the row exists, also when it could not be read: a reference to it is then no mistake of its own. */
export function exists({ byId, lostIds, incomplete }: Checked, table: TableName, id: string) {
  return byId[table].has(id) || lostIds[table].has(id) || incomplete.has(table);
}

/** Whether some cell of a column whose texts return may pass a test: each different text is asked once, before anyone looks at the rows. */
export const hasText = ({ columns }: Checked, table: TableName, column: string, test: (text: string) => boolean) =>
  columns[table].get(column)?.texts.some(test) ?? false;

/** The values of one column in the rows that could not be read. */
export const lostValues = ({ lost }: Checked, table: TableName, column: string) =>
  new Set(lost[table].map((textOf) => textOf(column)));

/** The text of one cell of a record as it stands in the file; empty for a column that does not exist. */
export function encodedText(table: TableName, record: AnyRecord, column: string): string {
  const columns: Readonly<Record<string, { cell: { encode: (value: never) => unknown } }>> = tables[table].columns;
  if (!Object.hasOwn(columns, column)) return '';
  return String(columns[column]?.cell.encode((record as Record<string, unknown>)[column] as never) ?? '');
}

/** The first record of each id. */
function indexOf(records: readonly AnyRecord[]) {
  const index = new Map<string, AnyRecord>();
  for (const record of records) if (!index.has(record.id)) index.set(record.id, record);
  return index;
}
