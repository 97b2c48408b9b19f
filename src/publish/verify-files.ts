import type { Source } from '#schemas/index.ts';
import { codeOf } from '#model/figure-code.ts';
import type { Joined } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import { proofOf } from '#model/proof.ts';
import { rowsById } from '#model/rows-by-id.ts';
import { figuresTable, type Statement } from '#model/statement.ts';
import { statementLives, type ChangeNote, type StatementLife, type VersionOfRecord } from '#model/statement-life.ts';
import { shardOf } from '#text/figure-code.ts';
import {
  namesFile,
  namesFileOf,
  packNames,
  packShard,
  shardFile,
  type SubjectNames,
  type VerifyEntry,
} from './verify-entry.ts';

/** The record through its versions, as far as codes are concerned. */
export interface History {
  /** Oldest first, the present one last. */
  versions: readonly VersionOfRecord[];
  notes?: readonly ChangeNote[];
}

/** The files of codes and names, with what a browser must know to find the one that it needs. */
export interface VerifyFiles {
  /** Contents by names below `verify/`. */
  files: ReadonlyMap<string, string>;
  /** The codes are spread over 2 to the power of `codeBits` files, the names over 2 to the power of `nameBits`. */
  codeBits: number;
  nameBits: number;
}

/** How many rows of a figure an answer names. */
const mostRows = 12;
/** How many statements and how many names a file should hold, so that a check stays light, and how many files there are at most, as powers of 2. */
const [statementsInFile, mostCodeBits] = [200, 11];
const [namesInFile, mostNameBits] = [192, 6];

/** Every file against which codes are checked. */
export function verifyFiles(history: History, names: SubjectNames): VerifyFiles {
  const entries = allEntries(history);
  const codeBits = bitsFor(entries.length, statementsInFile, mostCodeBits);
  const nameBits = bitsFor(Object.keys(names).length, namesInFile, mostNameBits);
  const files = new Map([...codeFiles(entries, history, codeBits), ...nameFiles(names, nameBits)]);
  return { files, codeBits, nameBits };
}

/** Everything that any version says, under its code. */
export const allEntries = (history: History): VerifyEntry[] =>
  statementLives(history.versions, history.notes).map((life) => entryOf(life, history));

const bitsFor = (items: number, inFile: number, most: number) =>
  Math.min(most, Math.max(0, Math.round(Math.log2(items / inFile))));

function* codeFiles(entries: readonly VerifyEntry[], { versions }: History, bits: number) {
  const byShard = Map.groupBy(entries, ({ code }) => shardOf(code, bits));
  for (let shard = 0; shard < 2 ** bits; shard += 1) {
    const own = (byShard.get(shard) ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
    const sources = Object.assign({}, ...own.map((entry) => sourcesFor(entry, versions[entry.last])));
    const content = { versions: versions.map(({ version }) => version), sources, entries: own };
    yield [shardFile(shard), packShard(content)] as const;
  }
}

function* nameFiles(names: SubjectNames, bits: number) {
  const byFile = Map.groupBy(Object.entries(names), ([subject]) => namesFileOf(subject, bits));
  for (let file = 0; file < 2 ** bits; file += 1)
    yield [namesFile(file), packNames(Object.fromEntries(byFile.get(file) ?? []))] as const;
}

function entryOf({ code, statement, rows, since, last, now, note }: StatementLife, { versions }: History): VerifyEntry {
  const version = versions[last];
  if (!version) throw new Error(`no version: ${last}`);
  const gone = last < versions.length - 1;
  return {
    code,
    ...statement,
    since,
    last,
    sources: sourcesBehind(version, statement),
    rows: rows.slice(0, mostRows),
    rowCount: rows.length,
    now: gone && now ? { value: now.value, qualifier: now.qualifier, outOf: now.outOf, code: codeOf(now) } : null,
    reason: note?.reason ?? null,
    successor: note?.successor ?? null,
  };
}

/** The sources on which a cell rests; a figure rests on its rows. */
function sourcesBehind(version: VersionOfRecord, { table, record, column }: Statement): readonly string[] {
  if (table === figuresTable) return [];
  const row = rowsById(version.joined, table).get(record);
  return row ? proofOf(version.joined, table, row, column).sources : [];
}

function sourcesFor({ sources }: VerifyEntry, version?: VersionOfRecord): Record<string, string> {
  const names = version && sources.length > 0 ? sourceNames(version.joined) : {};
  return Object.fromEntries(sources.flatMap((id) => (names[id] === undefined ? [] : [[id, names[id]]])));
}

/** The short names of all sources: their hosts, or who published them. */
export const sourceNames = memo(({ dataset }: Joined): Readonly<Record<string, string>> =>
  Object.fromEntries(dataset.sources.map((source) => [source.id, hostOf(source) ?? short(source.publisher)])),
);

const hostOf = ({ url }: Source) => (url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null);

const mostLetters = 48;
const short = (text: string) => (text.length > mostLetters ? `${text.slice(0, mostLetters - 1).trimEnd()}…` : text);
