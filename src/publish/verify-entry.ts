import type { Language, Trilingual } from '#text/languages.ts';

/** The files against which a code is checked. Whoever writes and reads them meets here; a browser reads this file, too. */

/** What the record says, or said, under one code. */
export interface VerifyEntry {
  code: string;
  /** Name of the table; `figures` for what is derived from the rows. */
  table: string;
  /** Id of the row; of a figure its scope. */
  record: string;
  /** Name of the column; of a figure its key. */
  column: string;
  value: string;
  qualifier: string;
  outOf: string;
  /** The version since which it is said, and the last that says it, as places in the list of versions. */
  since: number;
  last: number;
  /** Ids of the sources of a cell. */
  sources: readonly string[];
  /** The first rows that a figure is made of, as table/id, and how many there are in all. */
  rows: readonly string[];
  rowCount: number;
  /** What the present version says of the same cell or figure, where it is something else. */
  now: { value: string; qualifier: string; outOf: string; code: string } | null;
  /** Why it is no longer said. */
  reason: Trilingual | null;
  /** `table/id` of the row that took its place. */
  successor: string | null;
}

/** One file of codes. */
export interface VerifyShard {
  /** The versions of the record, oldest first; the last is the present one. */
  versions: readonly { date: string; hash: string }[];
  /** What the sources are called in short, by their ids. */
  sources: Readonly<Record<string, string>>;
  entries: readonly VerifyEntry[];
}

/** The name of the file of a shard, below `verify/`. */
export const shardFile = (shard: number) => `${String(shard).padStart(4, '0')}.json`;

/** Writes a shard: lists in a fixed order instead of names, tables and sources by their numbers, the ends of lists that say nothing left out, a line for each entry. */
export function packShard({ versions, sources, entries }: VerifyShard): string {
  const tables = [...new Set(entries.map(({ table }) => table))];
  const head = [versions.map(({ date, hash }) => [date, hash]), tables, Object.entries(sources)];
  const numbers = { tables, sources: Object.keys(sources), versions: versions.length };
  return `[${JSON.stringify(head)},[\n${entries.map((entry) => JSON.stringify(packed(entry, numbers))).join(',\n')}\n]]\n`;
}

/** Reads a shard; the text is one of ours, so its shape is not doubted. */
export function readShard(text: string): VerifyShard {
  const [[versions, tables, sources], entries] = JSON.parse(text) as PackedShard;
  const numbers = { tables, sources: sources.map(([id]) => id), versions: versions.length };
  return {
    versions: versions.map(([date, hash]) => ({ date, hash })),
    sources: Object.fromEntries(sources),
    entries: entries.map((entry) => unpacked(entry, numbers)),
  };
}

/** What the numbers of a shard stand for. */
interface Numbers {
  tables: readonly string[];
  sources: readonly string[];
  versions: number;
}

type PackedShard = [
  [versions: [date: string, hash: string][], tables: string[], sources: [id: string, name: string][]],
  PackedEntry[],
];

type PackedEntry = [
  code: string,
  table: number,
  record: string,
  column: string,
  value: string,
  sources?: number | number[],
  qualifier?: string,
  outOf?: string,
  rows?: string[],
  rowCount?: number,
  since?: number,
  /** How many versions ago it was said last. */
  ago?: number,
  now?: [value: string, qualifier: string, outOf: string, code: string] | '',
  reason?: [ky: string, ru: string, en: string] | '',
  successor?: string,
];

function packed(entry: VerifyEntry, { tables, sources, versions }: Numbers) {
  const { now, reason } = entry;
  const cited = entry.sources.map((id) => sources.indexOf(id));
  return trimmed([
    entry.code,
    tables.indexOf(entry.table),
    entry.record,
    entry.column,
    entry.value,
    cited.length === 1 && cited[0] ? cited[0] : cited,
    entry.qualifier,
    entry.outOf,
    entry.rows,
    entry.rowCount,
    entry.since,
    versions - 1 - entry.last,
    now ? [now.value, now.qualifier, now.outOf, now.code] : '',
    reason ? [reason.ky, reason.ru, reason.en] : '',
    entry.successor ?? '',
  ]);
}

function unpacked([code, table, record, column, value, ...rest]: PackedEntry, numbers: Numbers): VerifyEntry {
  const [cited = [], qualifier = '', outOf = '', rows = [], rowCount = 0, since = 0, ago = 0, now, reason, successor] =
    rest;
  return {
    ...{ code, table: numbers.tables[table] ?? '', record, column, value, qualifier, outOf, rows, rowCount, since },
    last: numbers.versions - 1 - ago,
    sources: [cited].flat().map((at) => numbers.sources[at] ?? ''),
    now: now ? { value: now[0], qualifier: now[1], outOf: now[2], code: now[3] } : null,
    reason: reason ? { ky: reason[0], ru: reason[1], en: reason[2] } : null,
    successor: successor || null,
  };
}

/** The names of rows, as `table/id`, and of the other scopes of figures; empty in a language that lacks the name. */
export type SubjectNames = Readonly<Record<string, Trilingual>>;

/** The name of a file of names, below `verify/`. */
export const namesFile = (file: number) => `names-${String(file).padStart(2, '0')}.json`;

/** The name of the file that says what tables, columns and codes are called in a language, below `verify/`. */
export const labelsFile = (language: Language) => `labels-${language}.json`;

/** The number of the file that names a row, when names are spread over 2 to the power of `bits` files (FNV-1a, 32 bits). */
export function namesFileOf(subject: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (const unit of subject) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 2 ** bits;
}

/** Writes a file of names; where the Russian name is the Kyrgyz one it is left out. */
export const packNames = (names: SubjectNames): string =>
  `{\n${Object.entries(names)
    .map(([subject, { ky, ru, en }]) => `${JSON.stringify(subject)}:${JSON.stringify([ky, ru === ky ? '' : ru, en])}`)
    .join(',\n')}\n}\n`;

/** Reads a file of names. */
export const readNames = (text: string): SubjectNames =>
  Object.fromEntries(
    Object.entries(JSON.parse(text) as Record<string, [string, string, string]>).map(([subject, [ky, ru, en]]) => [
      subject,
      { ky, ru: ru || ky, en },
    ]),
  );

/** A list without what says nothing at its end. */
function trimmed<T>(items: readonly T[]): T[] {
  const end = items.findLastIndex((item) => (Array.isArray(item) ? item.length > 0 : item !== '' && item !== 0));
  return items.slice(0, end + 1);
}
