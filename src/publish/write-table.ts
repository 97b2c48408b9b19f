import { tables, type TableName } from '#schemas/index.ts';
import { writeCsvRows } from '#model/csv.ts';
import type { RecordOf } from '#model/dataset.ts';

/** The texts of a record's cells in the order of the columns: the inverse of reading. */
export function encodeRecord<N extends TableName>(name: N, record: RecordOf<N>): string[] {
  const encoded = tables[name].row.encode(record as never) as Record<string, string>;
  return Object.keys(tables[name].columns).map((key) => encoded[key] ?? '');
}

/** A table as the canonical CSV that is published: header, comma, LF, minimal quoting. */
export function writeTable<N extends TableName>(name: N, records: readonly RecordOf<N>[]) {
  return writeCsvRows([Object.keys(tables[name].columns), ...records.map((record) => encodeRecord(name, record))]);
}
