import { createHash } from 'node:crypto';
import { globSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pid } from 'node:process';
import { loadText } from '#model/load.ts';
import { releaseSchema } from '#model/release.ts';
import { fingerprint, frozenFingerprint, programFingerprint, stamp } from './fingerprint.ts';
import { refuseFullDisk } from './free-space.ts';
import { sweep, sweepFolder } from './leftovers.ts';
import { bundleFolder, isKept } from './kept-bundle.ts';
import { frozenFolder, sweepFrozen } from './kept-frozen.ts';
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
  return stoppable(async (signal) => {
    try {
      await stage('validation', () => run('scripts/validate.ts', [options.data], { signal }), { writes: true });
      refuseSynthetic(options);
      makeFolder(fresh);
      await together(signal, [
        (both) =>
          stage('pages and files', (made) => pages(options, { made, signal: both, fresh, program, frozen }), {
            what: 'files',
            of: filesBefore(out),
          }),
        (both) => stage('search', () => search(options, { signal: both, folder: searched }), { writes: true }),
      ]);
      const variables = { ACHYK_DATA: options.data };
      await run('scripts/lib/complete-site.ts', [fresh, searched], { signal, variables });
      signal.throwIfAborted();
      replaceFolder(fresh, out);
      stamp(out, sources);
      sweepFrozen(frozen);
      console.log(`${options.out}: ${filesIn(out).length} files, ${(bytesIn(out) / 1e6).toFixed(1)} MB`);
    } finally {
      for (const folder of [fresh, searched]) rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** A name that no other site has, wherever it is built: several may be built at once, by one process too. */
const nameOf = (out: string) => `${basename(out)}-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`;

interface Work {
  made: (files: number) => void;
  signal: AbortSignal;
  /** The folder that receives the files. */
  fresh: string;
  /** The fingerprint of what makes the pages. */
  program: string;
  /** The folder that keeps what is made of releases. */
  frozen: string;
}

/** The pages: by the bundle that an earlier build of the same sources has kept, else by Astro, which keeps one. */
async function pages({ data, site, base }: SiteOptions, { fresh, program, frozen, ...work }: Work) {
  const bundle = bundleFolder(program);
  const variables = {
    ACHYK_DATA: data,
    ACHYK_SITE: site,
    ACHYK_BASE: base,
    ACHYK_OUT: fresh,
    ACHYK_BUNDLE: bundle,
    ACHYK_FROZEN: frozen,
  };
  if (isKept(bundle)) return pagesBuild([bundle, fresh], { ...work, variables });
  return astroBuild({ ...work, variables });
}

/** The search needs no page: it is made of the data beside them, on a second core where there is one. */
const search = ({ data }: SiteOptions, { signal, folder }: { signal: AbortSignal; folder: string }) =>
  run('scripts/lib/search-step.ts', [folder], { signal, variables: { ACHYK_DATA: data } });

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
