import type * as z from 'zod';
import { tableNames, type tables, type TableName } from '#schemas/index.ts';

export type RecordOf<N extends TableName> = z.output<(typeof tables)[N]['row']>;

/** All records, table by table, in the order of the files. */
export type Dataset = { readonly [N in TableName]: readonly RecordOf<N>[] };

/** Where a record was read. */
export interface Origin {
  file: string;
  line: number;
}

/** A dataset without rows. */
export const emptyDataset = (): Dataset =>
  Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
