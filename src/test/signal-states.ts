import { emptyDataset, type Dataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import type { Signal } from '#model/signals/signal.ts';
import type { TableName } from '#schemas/index.ts';
import { sampleRecord } from './sample-record.ts';

type Rows = { [Table in TableName]?: readonly (Partial<Dataset[Table][number]> & { id: string })[] };

/** What a signal answers about a few rows, by their ids: its state, or the columns that it misses. */
export function statesOf(signal: Signal, rows: Rows, today = '2026-06-01'): Record<string, string> {
  const tables = Object.entries(rows) as [TableName, readonly object[]][];
  const samples = tables.map(([table, own]) => [table, own.map((cells) => sampleRecord(table, cells))]);
  const cases = signal.ask(join({ ...emptyDataset(), ...Object.fromEntries(samples) } as Dataset, today));
  return Object.fromEntries(
    cases.map(({ record, answer }) => [
      record.slice(record.indexOf('/') + 1),
      answer.state === 'unchecked' ? answer.missing.join(' ') : answer.state,
    ]),
  );
}
