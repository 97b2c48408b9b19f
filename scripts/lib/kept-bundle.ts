import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepNewest } from './keep-newest.ts';
import type { Bundled } from './page-messages.ts';
import { root } from './run.ts';

/** The bundles of so many programs are kept: of the site, and of a trial at another address. */
const most = 3;
/** The folder that Astro puts its program into, and the note beside it. */
const [program, note] = ['.prerender', 'bundle.json'];

/** Where the bundle of a program, known by its fingerprint, is kept: scripts, styles, what public/ holds, and what makes the pages. Tables are no part of it. */
export const bundleFolder = (program: string) => join(root, '.build/bundles', program);

/** What the note says: the program by the name of its file. */
type Note = Omit<Bundled, 'built'> & { base: string };

export const isKept = (bundle: string) => existsSync(join(bundle, note));

/** Keeps the bundle of a build that has made no page yet. It is there whole or not at all. */
export function keepBundle({ built, entry, ...bundled }: Bundled, bundle: string) {
  const fresh = `${bundle}-${pid}`;
  cpSync(built.out, fresh, { recursive: true });
  const said: Note = { ...bundled, base: built.base, entry: basename(fileURLToPath(entry)) };
  writeFileSync(join(fresh, note), JSON.stringify(said));
  rmSync(bundle, { recursive: true, force: true });
  renameSync(fresh, bundle);
  keepNewest(dirname(bundle), most);
}

/** Puts what browsers are given of a kept bundle into a folder, and tells what makes its pages. */
export function unpackBundle(bundle: string, out: string): Bundled {
  const notForReaders = [join(bundle, program), join(bundle, note)];
  cpSync(bundle, out, { recursive: true, filter: (file) => !notForReaders.includes(file) });
  return openBundle(bundle, out);
}

/** What makes the pages of a kept bundle, and in which folder. */
export function openBundle(bundle: string, out: string): Bundled {
  const { base, entry, ...bundled } = JSON.parse(readFileSync(join(bundle, note), 'utf8')) as Note;
  return { ...bundled, built: { out, base }, entry: pathToFileURL(join(bundle, program, entry)).href };
}
