import type { TableName } from '#schemas/index.ts';
import type { RowTexts } from '../decode.ts';
import type { Joined } from '../join.ts';
import { sourcesOf } from '../proof.ts';
import type { KeptVersion } from './version-about.ts';
import { versionOfChanges, versionOfRow, type Versioned } from './version-of-changes.ts';

/** The versions of all that stands behind some rows of a table: of what sources claim of them, and of these sources and their own. */
export function versionsOfProof(
  record: Joined & Versioned,
  table: TableName,
  rows: readonly { id: string }[],
): KeptVersion[] {
  if (rows.length === 0) return [];
  const ids = new Set(rows.map(({ id }) => id));
  const isOf = (claim: RowTexts | null) => claim?.['table'] === table && ids.has(claim['record'] ?? '');
  return [
    versionOfChanges(record, (change) => change.table === 'claims' && [change.before, change.after].some(isOf)),
    ...sourcesOf(record, [[table, rows]]).map(({ id }) => versionOfRow(record, `sources/${id}`)),
  ];
}
