import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Replaces one folder by another with two renames, and deletes the old one last. */
export function replaceFolder(fresh: string, out: string) {
  const old = `${fresh}-old`;
  if (!existsSync(out)) return renameSync(fresh, out);
  renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true });
}

/** A folder that holds something other than a built site is never replaced: a slip in --out must not delete anybody's work. */
export function refuseForeign(out: string) {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  const ours = ['index.html', 'pagefind'].every((name) => existsSync(join(out, name)));
  if (!ours) throw new Error(`not a built site, will not be replaced: ${out}`);
}
