import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames } from '#schemas/index.ts';
import { root } from './run.ts';

/** Refuses a folder whose tables made-up rows would overwrite: the record itself, by whatever way it is reached, and any tables that are not marked as made up. */
export function refuseRealTables(folder: string) {
  if (!existsSync(folder)) return;
  const isRecord = realpathSync(folder) === realpathSync(join(root, 'data'));
  const hasTables = tableNames.some((name) => existsSync(join(folder, `${name}.csv`)));
  if (isRecord || (hasTables && !isMadeUp(folder)))
    throw new Error(`--out holds real tables, which are never overwritten: ${folder}`);
}

/** Whether the folder itself says that its tables are made up; one that cannot be read says nothing. */
function isMadeUp(folder: string) {
  try {
    const release: unknown = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
    return release !== null && typeof release === 'object' && 'synthetic' in release && release.synthetic === true;
  } catch {
    return false;
  }
}
