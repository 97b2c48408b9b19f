import { createHash } from 'node:crypto';
import { frozenTableNames, youngerTables, type TableName } from '#schemas/names.ts';
import type { Release } from './release-schema.ts';

export { releaseSchema, type Release } from './release-schema.ts';

/** What a citation names: the date and the first eight digits of the SHA-256 over all published tables. */
export interface Version {
  date: string;
  hash: string;
}

/**
 * The data version: the same files give the same version, whatever the order in which they are read. Tables that go on between two releases are no
 * part of one, nor are those that came later and have no rows yet.
 */
export function versionOf(
  release: Release,
  files: readonly { file: string; table?: TableName | null; bytes: Uint8Array }[],
): Version {
  const hash = createHash('sha256');
  const frozen = files.filter(
    ({ table, bytes }) => !table || (frozenTableNames.includes(table) && counts(table, bytes)),
  );
  for (const { file, bytes } of frozen.sort((a, b) => (a.file < b.file ? -1 : 1)))
    hash.update(file).update('\0').update(bytes).update('\0');
  return { date: release.date, hash: hash.digest('hex').slice(0, 8) };
}

/** Whether a table is part of a version: one that came later is as soon as it has a row below its header. */
function counts(table: TableName, bytes: Uint8Array): boolean {
  const end = bytes.indexOf(lineFeed);
  return !youngerTables.includes(table) || (end >= 0 && bytes.subarray(end + 1).some((byte) => byte > space));
}

const [lineFeed, space] = [0x0a, 0x20] as const;
