import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './run.ts';

const own = fileURLToPath(import.meta.url);

/**
 * Moves a folder out of sight and lets a process of its own delete it, with whatever an earlier one has left: on some disks every folder in it takes
 * milliseconds, and nobody needs to wait for that. Throws where it cannot be moved, as to another file system.
 */
export function discardBehind(folder: string, waste = join(root, '.build/waste')) {
  mkdirSync(waste, { recursive: true });
  renameSync(folder, join(mkdtempSync(join(waste, 'site-')), basename(folder)));
  spawn(execPath, [own, waste], { detached: true, stdio: 'ignore' }).unref();
}

/** Deletes what lies in a folder; what another process deletes meanwhile is left to it. */
function empty(waste: string) {
  for (const name of readdirSync(waste))
    try {
      rmSync(join(waste, name), { recursive: true, force: true });
    } catch {
      continue;
    }
}

if (argv[1] === own && argv[2] !== undefined) empty(argv[2]);
