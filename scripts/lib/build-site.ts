import { createHash } from 'node:crypto';
import { globSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pid, stdout } from 'node:process';
import { loadText } from '#model/load.ts';
import { releaseSchema } from '#model/release.ts';
import { compiledBy, sweepCompiled } from './compiled.ts';
import { discardBehind } from './discard-behind.ts';
import { fingerprint, frozenFingerprint, programFingerprint, stamp } from './fingerprint.ts';
import { refuseFullDisk } from './free-space.ts';
import { sweep, sweepFolder } from './leftovers.ts';
import { bundleFolder, isKept } from './kept-bundle.ts';
import { frozenFolder, sweepFrozen } from './kept-frozen.ts';
import { pagesFolder, sweepPages } from './kept-pages.ts';
import { besideOut, makeFolder, outFolder, refuseOut } from './out-folder.ts';
import { replaceFolder } from './replace-folder.ts';
import { astroBuild, pagesBuild, root, run, stoppable } from './run.ts';
import type { SiteOptions } from './site-options.ts';
import { bytesIn, filesIn } from './site-size.ts';
import { stage } from './stage.ts';
import { together } from './together.ts';

/**
 * Builds in the repository, because Astro moves its files by renaming them, and swaps the new site and the last good one at the end: whatever
 * fails before leaves the last good site untouched. The same sources give the same bytes: no clock, no network, no order of chance.
 */
export function buildSite(options: SiteOptions) {
  const out = outFolder(options.out);
  const fresh = join(root, '.build', `${nameOf(out)}-${pid}`);
  const searched = `${fresh}-search`;
  prepare(out, options);
  const sources = fingerprint(options);
  const program = programFingerprint(options);
  const frozen = frozenFolder(frozenFingerprint(options));
  const kept = pagesFolder(program, options.data);
  const bundle = options.fresh ? `${bundleFolder(program)}-${pid}` : bundleFolder(program);
  const variables = { ACHYK_DATA: options.data, ...(options.fresh ? {} : compiledBy(program)) };
  return stoppable(async (signal) => {
    try {
      const check = () => run('scripts/validate.ts', [options.data], { signal, variables });
      await stage('validation', check, { writes: true });
      refuseSynthetic(options);
      makeFolder(fresh);
      const work = { variables, fresh, bundle, frozen, kept };
      const files = { what: 'files', of: stdout.isTTY ? filesBefore(out) : null };
      // The search needs no page: it is made of the data beside them, on a second core where there is one.
      const search = (both: AbortSignal) => run('scripts/lib/search-step.ts', [searched], { signal: both, variables });
      await together(signal, [
        (both) => stage('pages and files', (made) => pages(options, { made, signal: both, ...work }), files),
        (both) => stage('search', () => search(both), { writes: true }),
      ]);
      await run('scripts/lib/complete-site.ts', [fresh, searched], { signal, variables });
      signal.throwIfAborted();
      replaceFolder(fresh, out, deleteSoon);
      stamp(out, sources);
      sweepFrozen(frozen);
      sweepPages(kept);
      sweepCompiled(program);
      console.log(`${options.out}: ${filesIn(out).length} files, ${(bytesIn(out) / 1e6).toFixed(1)} MB`);
    } finally {
      const left = [fresh, searched, ...(options.fresh ? [bundle] : [])];
      for (const folder of left) rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Deletes an old site while nobody waits; at once where it lies on another disk. */
function deleteSoon(old: string) {
  try {
    discardBehind(old);
  } catch {
    rmSync(old, { recursive: true });
  }
}

/** A name that no other site has, wherever it is built: several may be built at once, by one process too. */
const nameOf = (out: string) => `${basename(out)}-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`;

interface Work {
  made: (files: number) => void;
  signal: AbortSignal;
  /** What every step hears. */
  variables: Readonly<Record<string, string>>;
  /** The folder that receives the files. */
  fresh: string;
  /** The folder of the program that makes the pages. */
  bundle: string;
  /** The folder that keeps what is made of releases. */
  frozen: string;
  /** The folder that keeps pages. */
  kept: string;
}

/**
 * The pages, by the bundle that an earlier build of the same sources has kept; where there is none, Astro makes it first. A build that is to be fresh
 * takes nothing that another has made, and keeps nothing.
 */
async function pages(
  { site, base, fresh: isFresh }: SiteOptions,
  { variables, fresh, bundle, frozen, kept, signal, made }: Work,
) {
  const own = { ...variables, ACHYK_SITE: site, ACHYK_BASE: base };
  if (!isKept(bundle)) await astroBuild({ signal, variables: { ...own, ACHYK_OUT: fresh, ACHYK_BUNDLE: bundle } });
  const keeping = isFresh ? {} : { ACHYK_FROZEN: frozen, ACHYK_PAGES: kept };
  await pagesBuild([bundle, fresh], { signal, made, variables: { ...own, ...keeping } });
}

/** About how many files the pages will be: as many as the site that stands there; null where none does. The search makes its own. */
function filesBefore(out: string) {
  const files = globSync('**/*.*', { cwd: out, exclude: ['pagefind/**', 'search/**'] });
  return files.length === 0 ? null : files.length;
}

/** Whatever can be refused is refused before the work; what earlier builds left is cleaned up. */
function prepare(out: string, { data }: SiteOptions) {
  refuseOut(out, data);
  sweep(out);
  sweepFolder(join(root, '.build'), nameOf(out));
  makeFolder(join(root, '.build'));
  for (const folder of new Set([join(root, '.build'), besideOut(out)])) refuseFullDisk(folder);
}

/** Made-up rows must never be published as the record of a country. */
function refuseSynthetic({ data, synthetic }: SiteOptions) {
  const file = join(data, 'release.json');
  const text = loadText(resolve(root, file));
  if (text === null) throw new Error(`${file} is missing: it names the date of the data`);
  if (releaseSchema.parse(JSON.parse(text)).synthetic && !synthetic)
    throw new Error(`${file} says that the data is synthetic: add --synthetic to build it for a trial`);
}
