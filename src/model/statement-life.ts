import { statementText } from '#text/figure-code.ts';
import type { Trilingual } from '#text/languages.ts';
import { figureStatement } from './derived/figure-statement.ts';
import { allDerived } from './derived/index.ts';
import { codeOf } from './figure-code.ts';
import type { Joined } from './join.ts';
import type { Version } from './release.ts';
import type { FrozenTables } from './releases/frozen-tables.ts';
import { cellStatements, partsOf, subjectKey, type Statement } from './statement.ts';

/** One version of the record. */
export interface VersionOfRecord {
  version: Version;
  /** The tables as texts, in the columns that they had. */
  tables: FrozenTables;
  /** The records, as far as they can be read today. */
  joined: Joined;
}

/** Why a row or a cell of it is no longer what it was. */
export interface ChangeNote {
  /** Name of the version that brought the change. */
  version: string;
  table: string;
  record: string;
  /** null: the whole row. */
  column: string | null;
  reason: Trilingual;
  /** `table/id` of the row that took its place; null where none did. */
  successor: string | null;
}

/** What became of one statement over the versions of the record; versions are counted from 0, the oldest. */
export interface StatementLife {
  code: string;
  statement: Statement;
  /** The version since which it is said without a break. */
  since: number;
  /** The last version that says it. */
  last: number;
  /** What the present version says of the same cell or figure; null where it says nothing. */
  now: Statement | null;
  /** Why it is no longer said; null where it is, and where nobody wrote down why. */
  note: ChangeNote | null;
}

/** Every statement of any version, each once: the versions come oldest first, the last is the present one. */
export function statementLives(
  versions: readonly VersionOfRecord[],
  notes: readonly ChangeNote[] = [],
): StatementLife[] {
  const lives = new Map<string, StatementLife>();
  const present = new Map<string, Statement>();
  for (const [at, version] of versions.entries())
    for (const statement of statementsOf(version)) {
      see(lives, statement, at);
      if (at === versions.length - 1) present.set(subjectKey(statement), statement);
    }
  return [...lives.values()].map((life) => ended(life, { versions, present, notes }));
}

/** Every statement of a version: its known cells, then its figures. */
export function* statementsOf({ tables, joined }: Pick<VersionOfRecord, 'tables' | 'joined'>): Generator<Statement> {
  yield* cellStatements(tables);
  for (const figure of allDerived(joined)) {
    const statement = figureStatement(figure);
    if (statement) yield statement;
  }
}

/** Two statements that differ have two lives even if one code belonged to both. */
function see(lives: Map<string, StatementLife>, statement: Statement, at: number) {
  const text = statementText(partsOf(statement));
  const known = lives.get(text);
  if (!known) lives.set(text, { code: codeOf(statement), statement, since: at, last: at, now: null, note: null });
  else {
    if (known.last < at - 1) known.since = at;
    known.last = at;
  }
}

interface Present {
  versions: readonly VersionOfRecord[];
  present: ReadonlyMap<string, Statement>;
  notes: readonly ChangeNote[];
}

function ended(life: StatementLife, { versions, present, notes }: Present): StatementLife {
  const now = present.get(subjectKey(life.statement)) ?? null;
  const gone = versions[life.last + 1];
  return { ...life, now, note: gone ? noteOf(life.statement, gone.version.date, notes) : null };
}

/** The note on the very cell, else that on its row. */
function noteOf({ table, record, column }: Statement, version: string, notes: readonly ChangeNote[]) {
  const own = notes.filter((note) => note.version === version && note.table === table && note.record === record);
  return own.find((note) => note.column === column) ?? own.find((note) => note.column === null) ?? null;
}
