import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { columnsOf, tables, type TableName } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import type { Dataset } from '#model/dataset.ts';
import { encodeRecord } from './write-table.ts';

/**
 * A table as Parquet, for programs that read columns: DuckDB, R, Python. Whole som and counts are 64-bit numbers, decimals are doubles, years are
 * 32-bit numbers, everything else is text as in the CSV; an empty cell is null.
 */
export function tableParquet<N extends TableName>(name: N, { [name]: records }: Pick<Dataset, N>): Uint8Array {
  const rows = (records as Dataset[N]).map((record) => encodeRecord(name, record as never));
  const columnData = Object.entries(columnsOf(name)).map(([key, { kind }], at): ColumnSource => ({
    name: key,
    type: typeOf(kind),
    nullable: true,
    data: rows.map((row) => valueOf(kind, row[at] ?? '')),
  }));
  const kvMetadata = [{ key: 'title', value: tables[name].label.en }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'achyk-zakaz' }));
}

function typeOf(kind: CellKind): NonNullable<ColumnSource['type']> {
  if (kind === 'som' || kind === 'count') return 'INT64';
  if (kind === 'year') return 'INT32';
  return kind === 'decimal' ? 'DOUBLE' : 'STRING';
}

function valueOf(kind: CellKind, text: string) {
  if (text === '') return null;
  if (kind === 'som' || kind === 'count') return BigInt(text);
  return kind === 'year' || kind === 'decimal' ? Number(text) : text;
}
