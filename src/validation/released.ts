import { readFrozenTables, type FrozenTables } from '#model/releases/frozen-tables.ts';
import type { FrozenFile } from '#model/releases/release-history.ts';
import type { Dataset } from '#model/dataset.ts';
import type { ReleaseRow } from '#schemas/index.ts';

/** The releases of the folder that is checked. */
export interface Released {
  /** Path of the folder, without a slash at the end. */
  folder: string;
  files: readonly FrozenFile[];
  /** The last release that can be read, opened when the first rule asks; null when there is none. */
  last: () => { row: ReleaseRow; tables: FrozenTables } | null;
}

/** The releases beside a dataset. */
export function releasedOf({ folder, files }: Pick<Released, 'folder' | 'files'>, { releases }: Dataset): Released {
  let opened: ReturnType<Released['last']> | undefined;
  const open = () => {
    const row = releases.at(-1);
    const bytes = files.find(({ version }) => version === row?.id)?.bytes;
    const tables = bytes ? readFrozenTables(bytes) : null;
    return row && tables ? { row, tables } : null;
  };
  return { folder, files, last: () => (opened === undefined ? (opened = open()) : opened) };
}
