import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { main } from './run.ts';

/** Files that are named after what they hold: a page that is open asks for those of its own release. */
const lasting = ['_astro/**', 'pagefind/*/*.pf_meta', 'pagefind/*/index/**', 'search/cards-*/**'];

/** Adds to a release the files of the one before that an open page may still ask for, and keeps its own for the next. */
export function keepPrevious(previous: string, release: string) {
  const own = lastingIn(release);
  const gone = lastingIn(previous).filter((file) => !existsSync(join(release, file)));
  copy(gone, previous, release);
  rmSync(previous, { recursive: true, force: true });
  copy(own, release, previous);
  return gone.length;
}

const lastingIn = (folder: string) =>
  globSync(lasting, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

function copy(files: readonly string[], from: string, to: string) {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}

/** A step of publishing: node scripts/lib/keep-previous.ts previous published. */
if (import.meta.main)
  await main(() => {
    const [previous = 'previous', release = 'published'] = argv.slice(2);
    console.log(`${keepPrevious(previous, release)} files of the release before stay with this one`);
  });
