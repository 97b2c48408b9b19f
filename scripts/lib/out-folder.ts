import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { root } from './run.ts';

/** Folders of the repository that no site may be built into. */
const sources = ['data', 'content', 'public', 'scripts', 'src', 'node_modules', '.git', '.github'];

/** The folder that --out means, from the repository: `~` is the home folder, a link stands for what it leads to, so that the link stays. */
export function outFolder(out: string): string {
  if (out.trim() === '') throw new Error('--out names no folder');
  const path = resolve(root, out.replace(/^~(?=\/|$)/, homedir()));
  if (existsSync(path)) return realpathSync(path);
  if (isLink(path)) throw new Error(`--out is a link that leads nowhere: ${path}`);
  const parent = dirname(path);
  return parent === path ? path : join(outFolder(parent), basename(path));
}

/** Where a build keeps what is not yet, or no longer, the site: beside it, so that one rename brings it there. */
export const besideOut = (out: string) => join(dirname(out), '.build');

/** Refuses, before any work, a folder that cannot or must not become the site; makes the folder beside it. */
export function refuseOut(out: string, data: string) {
  const kept = [...sources.map((name) => join(root, name)), resolve(root, data)].map(real);
  if (kept.some((folder) => isWithin(out, folder))) throw new Error(`--out lies among the sources: ${out}`);
  if (existsSync(out)) refuseExisting(out);
  makeFolder(besideOut(out));
  accessSync(besideOut(out), constants.W_OK);
}

function refuseExisting(out: string) {
  if (!statSync(out).isDirectory()) throw new Error(`--out is not a folder: ${out}`);
  refuseForeign(out);
  if (out === dirname(out) || statSync(out).dev !== statSync(dirname(out)).dev)
    throw new Error(`--out is a mount point, which cannot be replaced: name a folder in it, ${join(out, 'site')}`);
}

/** A folder that holds something other than a built site is never replaced: a slip in --out must not delete anybody's work. */
function refuseForeign(out: string) {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  const ours = ['index.html', 'pagefind'].every((name) => existsSync(join(out, name)));
  if (!ours) throw new Error(`not a built site, will not be replaced: ${out}`);
}

/** Makes a folder and those around it one by one: asked for all at once, Node tries for ever where a file system makes none. */
export function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (existsSync(folder)) return; // another build was quicker
    throw new Error(`no folder can be made here: ${folder}`, { cause: error });
  }
}

const real = (path: string) => (existsSync(path) ? realpathSync(path) : path);
const isWithin = (path: string, folder: string) => `${path}${sep}`.startsWith(`${folder}${sep}`);

/** Whether a link stands at a path, wherever it leads; none can where the way is barred by a file. */
function isLink(path: string) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
