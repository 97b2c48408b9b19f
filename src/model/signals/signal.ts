import type { TableName } from '#schemas/index.ts';
import type { RecordOf } from '../dataset.ts';
import type { Joined } from '../join.ts';

/** A column of a table whose empty cell keeps a question from being asked: `calls/applications`. */
export type MissingColumn = `${TableName}/${string}`;

/**
 * What the record answers to the question of a signal. `raised` is a reason to ask, never a fault found; `clear` means that the record was looked
 * through and gives none; `unchecked` means that something is not known.
 */
export type SignalAnswer =
  | { state: 'raised' | 'clear'; rows: readonly string[] }
  | { state: 'unchecked'; rows: readonly string[]; missing: readonly MissingColumn[] };

/** A question that the record puts to itself, about each row of one table. */
export interface Signal<Code extends string = string> {
  code: Code;
  table: TableName;
  /** The answers about all rows about which the question arises. */
  ask: (joined: Joined) => SignalCase[];
}

/** Makes a signal; the file in which it stands bears its code. */
export function signal<const Code extends string, Table extends TableName>(
  code: Code,
  table: Table,
  ask: (joined: Joined, record: RecordOf<Table>) => SignalAnswer | null,
): Signal<Code> {
  const caseOf = (joined: Joined, record: RecordOf<Table>): SignalCase[] => {
    const answer = ask(joined, record);
    return answer ? [{ record: `${table}/${(record as { id: string }).id}`, answer }] : [];
  };
  const recordsOf = ({ dataset }: Joined) => dataset[table] as readonly RecordOf<Table>[];
  return { code, table, ask: (joined) => recordsOf(joined).flatMap((record) => caseOf(joined, record)) };
}

/** The answer about one row. */
export interface SignalCase {
  /** The row, as table/id. */
  record: string;
  answer: SignalAnswer;
}

/** The answer where everything is known: a reason to ask, or none. */
export const answered = (isRaised: boolean, rows: readonly string[]): SignalAnswer => ({
  state: isRaised ? 'raised' : 'clear',
  rows,
});

/** The answer where something is not known. */
export const unchecked = (missing: readonly MissingColumn[], rows: readonly string[]): SignalAnswer => ({
  state: 'unchecked',
  rows,
  missing,
});
