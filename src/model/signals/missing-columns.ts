import type { Organization } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { rowsById } from '../rows-by-id.ts';
import type { MissingColumn, SignalCase } from './signal.ts';

/** A column that keeps questions from being asked: in how many rows, and which bodies could fill it. */
export interface Missing {
  column: MissingColumn;
  rows: number;
  /** Where a body keeps what is missing: those that held the calls or gave the grants, each with its number of rows, the most first. */
  bodies: { body: Organization; rows: number }[];
}

/** Who could tell what stands in a column: the body of the call, whoever writes or takes a report, the organization itself, or we. */
export type Teller = 'body' | 'report' | 'register' | 'visit' | 'reading';

/** The tellers of the tables that are not told by the body of the call. */
const tellers: Readonly<Record<string, Teller>> = {
  results: 'report',
  organizations: 'register',
  'source-checks': 'visit',
  duties: 'reading',
};

export const tellerOf = (column: MissingColumn): Teller => tellers[column.slice(0, column.indexOf('/'))] ?? 'body';

/** The columns that are not known, those with most rows first. */
export const missingColumns = (joined: Joined, cases: readonly SignalCase[]): Missing[] =>
  waitingRows(cases).map(([column, records]) => ({
    column,
    rows: records.length,
    bodies: bodiesOf(joined, column, records),
  }));

/** The same columns without the bodies. */
export const unknownColumns = (cases: readonly SignalCase[]): MissingColumn[] =>
  waitingRows(cases).map(([column]) => column);

/** The rows that wait for each column, those of the column with most rows first. */
function waitingRows(cases: readonly SignalCase[]): [MissingColumn, string[]][] {
  const waiting = new Map<MissingColumn, string[]>();
  for (const { record, answer } of cases) {
    if (answer.state !== 'unchecked') continue;
    for (const column of answer.missing) {
      const records = waiting.get(column);
      if (records) records.push(record);
      else waiting.set(column, [record]);
    }
  }
  return [...waiting].sort(([, a], [, b]) => b.length - a.length);
}

function bodiesOf(joined: Joined, column: MissingColumn, records: readonly string[]): Missing['bodies'] {
  const teller = tellerOf(column);
  if (teller !== 'body' && teller !== 'report') return [];
  const bodies = records.flatMap((record) => bodyOf(joined, record) ?? []);
  return [...Map.groupBy(bodies, (body) => body)]
    .map(([body, own]) => ({ body, rows: own.length }))
    .sort((a, b) => b.rows - a.rows);
}

/** The body that held the call of a row, or gave its grant; null where it is not known. */
export function bodyOf(joined: Joined, record: string): Organization | null {
  const [table = '', id = ''] = record.split('/');
  if (table === 'organizations') return joined.organizationsById.get(id) ?? null;
  if (table === 'results') {
    const result = rowsById(joined, 'results').get(id) as { subject?: string } | undefined;
    return result?.subject?.startsWith('results/') === false ? bodyOf(joined, result.subject ?? '') : null;
  }
  const grant = table === 'winners' ? joined.grantsById.get(id) : undefined;
  const call = joined.callsById.get(table === 'calls' ? id : (grant?.call ?? ''));
  return joined.organizationsById.get(grant?.customer ?? call?.customer ?? '') ?? null;
}
