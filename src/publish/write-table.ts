import { tables, type TableName } from '#schemas/index.ts';
import { writeCsvRows } from '#model/csv.ts';
import type { RecordOf } from '#model/dataset.ts';
import { memo } from '#model/memo.ts';

/** The texts of a record's cells in the order of the columns: the inverse of reading. Worked out once: every format of a table asks for them. */
export const encodeRecord = <N extends TableName>(name: N, record: RecordOf<N>) => textsOf(record, name);

const textsOf = memo((record: object, name: TableName): readonly string[] => {
  const encoded = tables[name].row.encode(record as never) as Record<string, string>;
  return Object.keys(tables[name].columns).map((key) => encoded[key] ?? '');
});

/** A table as the canonical CSV that is published: header, comma, LF, minimal quoting. */
export function writeTable<N extends TableName>(name: N, records: readonly RecordOf<N>[]) {
  return writeCsvRows([Object.keys(tables[name].columns), ...records.map((record) => encodeRecord(name, record))]);
}
