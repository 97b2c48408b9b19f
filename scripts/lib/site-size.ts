import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as paths from there. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? join(entry.parentPath, entry.name).slice(folder.length + 1) : [],
  );

/** The size of a folder. */
export const bytesIn = (folder: string): number =>
  statSync(folder, { throwIfNoEntry: false })
    ? filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    : 0;
