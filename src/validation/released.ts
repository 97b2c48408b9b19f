import { readFrozenTables, type FrozenTables } from '#model/releases/frozen-tables.ts';
import type { FrozenFile } from '#model/releases/release-history.ts';
import type { Dataset } from '#model/dataset.ts';
import type { ReleaseRow } from '#schemas/index.ts';

/** The releases of the folder that is checked. */
export interface Released {
  /** Path of the folder, without a slash at the end. */
  folder: string;
  files: readonly FrozenFile[];
  /** SHA-256 in lower-case hexadecimal: who reads the disk brings it, because a browser has none that answers at once. */
  hash: (bytes: Uint8Array) => string;
  /** The last release that can be read, opened when the first rule asks; null when there is none. */
  last: () => { row: ReleaseRow; tables: FrozenTables } | null;
}

/** The releases beside a dataset. */
export function releasedOf({ folder, files, hash }: Omit<Released, 'last'>, { releases }: Dataset): Released {
  let opened: ReturnType<Released['last']> | undefined;
  const open = () => {
    const row = releases.at(-1);
    const bytes = files.find(({ version }) => version === row?.id)?.bytes;
    const tables = bytes ? readFrozenTables(bytes) : null;
    return row && tables ? { row, tables } : null;
  };
  return { folder, files, hash, last: () => (opened === undefined ? (opened = open()) : opened) };
}
