import { statingTables } from '#schemas/value-columns.ts';
import type { TableName } from '#schemas/names.ts';
import { statementText } from '#text/figure-code.ts';
import type { Trilingual } from '#text/languages.ts';
import { codeOf } from './figure-code.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';
import type { Version } from './release.ts';
import type { StatedFigure } from './releases/frozen-figures.ts';
import type { FrozenTable, FrozenTables } from './releases/frozen-tables.ts';
import { cellStatements, partsOf, subjectKey, type Statement } from './statement.ts';

/** One version of the record. */
export interface VersionOfRecord {
  version: Version;
  /** The tables as texts, in the columns that they had. */
  tables: FrozenTables;
  /** What was derived from them. */
  figures: readonly StatedFigure[];
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
  /** The rows behind a figure in the last version that says it; none of a cell. */
  rows: readonly string[];
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
  const parts = versions.map(partsSaid);
  for (const [at, own] of parts.entries())
    for (const [i, part] of own.entries()) {
      if (parts[at - 1]?.[i] === part) continue;
      const last = lastWith(part, { parts, i, at });
      for (const said of part) see(lives, said, { at, last });
    }
  const present = new Map(parts.at(-1)?.flatMap(withSubjects));
  return [...lives.values()].map((life) => ended(life, { versions, present, notes }));
}

const withSubjects = (part: readonly Said[]) =>
  part.map(({ statement }) => [subjectKey(statement), statement] as const);

/** The last of the versions in a row that say the very same part: it is gone through once for all of them. */
function lastWith(part: Said[], { parts, i, at }: { parts: readonly Said[][][]; i: number; at: number }): number {
  const other = parts.findIndex((own, version) => version > at && own[i] !== part);
  return (other === -1 ? parts.length : other) - 1;
}

/** Every statement of a version: its known cells, then its figures. */
export const statementsOf = (version: Pick<VersionOfRecord, 'tables' | 'figures'>): Statement[] =>
  partsSaid(version).flatMap((part) => part.map(({ statement }) => statement));

/** A statement with the text of which its code is made. */
interface Said extends StatedFigure {
  text: string;
}

/** What a version says, table by table, and the figures: a part that stays as it is from one release to the next is the same list. */
const partsSaid = ({ tables, figures }: Pick<VersionOfRecord, 'tables' | 'figures'>): Said[][] => [
  ...statingTables.map((name) => {
    const table = tables.get(name);
    return table ? saidByTable(table, name) : nothing;
  }),
  saidByFigures(figures),
];

const nothing: Said[] = [];

/** A table that stays as it is from one release to the next is the same object: what it says is worked out once. */
const saidByTable = memo((table: FrozenTable, name: TableName): Said[] =>
  Array.from(cellStatements(name, table), (statement) => said({ statement, rows: [] })),
);

const saidByFigures = memo((figures: readonly StatedFigure[]): Said[] => figures.map(said));

const said = (stated: StatedFigure): Said => ({ ...stated, text: statementText(partsOf(stated.statement)) });

/** Notes that versions in a row say something. Two statements that differ have two lives even if one code belonged to both. */
function see(
  lives: Map<string, StatementLife>,
  { text, statement, rows }: Said,
  { at, last }: { at: number; last: number },
) {
  const known = lives.get(text);
  if (known) {
    if (known.last < at - 1) known.since = at;
    known.last = last;
    known.rows = rows;
  } else lives.set(text, { code: codeOf(statement), statement, rows, since: at, last, now: null, note: null });
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
