import { createHash } from 'node:crypto';
import { frozenTableNames, type TableName } from '#schemas/names.ts';
import type { Release } from './release-schema.ts';

export { releaseSchema, type Release } from './release-schema.ts';

/** What a citation names: the date and the first eight digits of the SHA-256 over all published tables. */
export interface Version {
  date: string;
  hash: string;
}

/** The data version: the same files give the same version, whatever the order in which they are read. Tables that go on between two releases are no part of one. */
export function versionOf(
  release: Release,
  files: readonly { file: string; table?: TableName | null; bytes: Uint8Array }[],
): Version {
  const hash = createHash('sha256');
  const frozen = files.filter(({ table }) => !table || frozenTableNames.includes(table));
  for (const { file, bytes } of frozen.sort((a, b) => (a.file < b.file ? -1 : 1)))
    hash.update(file).update('\0').update(bytes).update('\0');
  return { date: release.date, hash: hash.digest('hex').slice(0, 8) };
}
