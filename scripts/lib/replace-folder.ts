import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { refuseFullDisk } from './free-space.ts';
import { besideOut, makeFolder } from './out-folder.ts';
import { bytesIn } from './site-size.ts';

/**
 * Replaces one folder by another with two renames, and deletes the old one last, at once or in the manner that is given; brings the new one to the
 * file system of the old one before.
 */
export function replaceFolder(fresh: string, out: string, deleteFolder = deleteNow) {
  const beside = besideOut(out);
  makeFolder(beside);
  const [near, old] = [join(beside, `${basename(out)}-${pid}`), join(beside, `${basename(out)}-${pid}-old`)];
  bring(fresh, near);
  if (!existsSync(out)) return renameSync(near, out);
  renameSync(out, old);
  try {
    renameSync(near, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  discard(old, deleteFolder);
}

/** Moves a folder, or copies it where it lies on another file system; of a copy that fails, as on a full disk, nothing stays. */
function bring(fresh: string, near: string) {
  if (fresh === near) return;
  try {
    renameSync(fresh, near);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copyWhole(fresh, near);
  }
}

function copyWhole(fresh: string, near: string) {
  refuseFullDisk(dirname(near), bytesIn(fresh)); // what Node says of a copy that finds no room is no more than «input/output error»
  try {
    cpSync(fresh, near, { recursive: true });
  } catch (error) {
    rmSync(near, { recursive: true, force: true });
    throw error;
  }
}

/** The new site is in its place: what cannot be deleted of the old one is said, and swept by a later build. */
function discard(old: string, deleteFolder: (folder: string) => void) {
  try {
    deleteFolder(old);
  } catch {
    console.warn(`the new site is in its place; the old one could not be deleted: ${old}`);
  }
}

function deleteNow(folder: string) {
  rmSync(folder, { recursive: true });
}
