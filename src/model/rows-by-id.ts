import type { TableName } from '#schemas/index.ts';
import type { Joined } from './join.ts';
import { memo } from './memo.ts';

/** The rows of a table by their ids. */
export const rowsById = memo(
  ({ dataset }: Joined, table: TableName): ReadonlyMap<string, { id: string; source?: string }> =>
    new Map(dataset[table].map((row) => [row.id, row])),
);
