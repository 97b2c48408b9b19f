import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAlive } from './is-alive.ts';
import { besideOut } from './out-folder.ts';
import { plainError } from './plain-error.ts';

/** Cleans up after builds that were ended from outside: puts back the site that one had moved aside, deletes the rest. */
export function sweep(out: string) {
  const left = leftIn(besideOut(out), basename(out));
  if (!existsSync(out)) restore(left, out);
  sweepFolder(besideOut(out), basename(out));
}

/** Deletes what builds of a name left in a folder; names what cannot be deleted, for it keeps no build from its work. */
export function sweepFolder(folder: string, name: string) {
  for (const path of leftIn(folder, name)) remove(path);
}

function remove(path: string) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    console.warn(`what an ended build left cannot be deleted: ${path} (${plainError(error)})`);
  }
}

/** The last good site is the one that was moved aside last. */
function restore(left: readonly string[], out: string) {
  const [last] = left.filter((path) => path.endsWith('-old')).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (last === undefined) return;
  renameSync(last, out);
  console.warn(`a build was ended while it put the new site in place: the one before is back in ${out}`);
}

/** Folders named after a site and a process that has ended. */
function leftIn(folder: string, name: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.startsWith(`${name}-`) && isLeft(entry.slice(name.length + 1)))
    .map((entry) => join(folder, entry));
}

function isLeft(rest: string) {
  const [, owner] = /^(\d+)(?:-old|-search)?$/.exec(rest) ?? [];
  return owner !== undefined && !isAlive(Number(owner));
}
