import { mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepNewest } from './keep-newest.ts';
import { root } from './run.ts';

/** What Node has made of the modules of so many programs is kept. */
const most = 3;

const compiledFolder = (program: string) => join(root, '.build/compiled', program);

/** Lets every step of a build keep what Node makes of our modules before it runs them, so that the next build need not: https://nodejs.org/api/module.html#module-compile-cache. */
export const compiledBy = (program: string) => ({ NODE_COMPILE_CACHE: compiledFolder(program) });

/** Deletes what was kept of other programs longest. */
export function sweepCompiled(program: string) {
  const folder = compiledFolder(program);
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  keepNewest(dirname(folder), most);
}
