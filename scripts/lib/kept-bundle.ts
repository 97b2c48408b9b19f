import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { programFingerprint } from './fingerprint.ts';
import type { Bundled } from './page-messages.ts';
import { root } from './run.ts';
import type { SiteOptions } from './site-options.ts';

/** The bundles of so many programs are kept: of the site, and of a trial at another address. */
const most = 3;
/** The folder that Astro puts its program into, and the note beside it. */
const [program, note] = ['.prerender', 'bundle.json'];

/** Where the bundle of these sources is kept: scripts, styles, what public/ holds, and the program that makes the pages. Tables are no part of it. */
export const bundleFolder = (options: Pick<SiteOptions, 'site' | 'base'>) =>
  join(root, '.build/bundles', programFingerprint(options));

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
  for (const old of newestFirst(dirname(bundle)).slice(most)) rmSync(old, { recursive: true, force: true });
}

function newestFirst(folder: string) {
  const bundles = globSync('*', { cwd: folder }).map((name) => join(folder, name));
  return bundles.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
}

/** Puts what browsers are given of a kept bundle into a folder, and tells what makes its pages. */
export function unpackBundle(bundle: string, out: string): Bundled {
  const { base, entry, ...bundled } = JSON.parse(readFileSync(join(bundle, note), 'utf8')) as Note;
  const notForReaders = [join(bundle, program), join(bundle, note)];
  cpSync(bundle, out, { recursive: true, filter: (file) => !notForReaders.includes(file) });
  return { ...bundled, built: { out, base }, entry: pathToFileURL(join(bundle, program, entry)).href };
}
