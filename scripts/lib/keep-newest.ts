import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes of a folder all but so many files and folders: those stay that were written or touched last. */
export function keepNewest(folder: string, most: number) {
  const entries = readdirSync(folder).flatMap((name) => datedEntry(join(folder, name)) ?? []);
  const old = entries.sort((a, b) => b.changed - a.changed).slice(most);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}

/** null where another build has deleted it meanwhile. */
function datedEntry(path: string) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? { path, changed: stat.mtimeMs } : null;
}
