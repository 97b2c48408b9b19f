import { tables, type TableName } from '#schemas/index.ts';
import type { RecordOf } from '#model/dataset.ts';

/** A record for tests: the cells that are given, the others empty, resting on the source `s-1`. */
export function sampleRecord<N extends TableName>(name: N, cells: Partial<RecordOf<N>>): RecordOf<N> {
  return {
    ...Object.fromEntries(Object.keys(tables[name].columns).map((key) => [key, null])),
    source: 's-1',
    ...cells,
  } as RecordOf<N>;
}
