import { tables, type TableName } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';
import { textOfCell } from '#schemas/text-of-cell.ts';
import { writeCsvRows } from '#model/csv.ts';
import type { RecordOf } from '#model/dataset.ts';
import { memo } from '#model/memo.ts';

/** The texts of a record's cells in the order of the columns: the inverse of reading. Worked out once: every format of a table asks for them. */
export const encodeRecord = <N extends TableName>(name: N, record: RecordOf<N>) => textsOf(record, name);

const textsOf = memo((record: object, name: TableName): readonly string[] => {
  const cells = record as Record<string, unknown>;
  return Object.entries<Column>(tables[name].columns).map(([key, column]) => textOfCell(column, cells[key]));
});

/** A table as the canonical CSV that is published: header, comma, LF, minimal quoting. */
export function writeTable<N extends TableName>(name: N, records: readonly RecordOf<N>[]) {
  return writeCsvRows([Object.keys(tables[name].columns), ...records.map((record) => encodeRecord(name, record))]);
}
