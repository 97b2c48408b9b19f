import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { loadText } from '#model/load.ts';
import { releaseSchema } from '#model/release.ts';
import { fingerprint, stamp } from './fingerprint.ts';
import { refuseForeign, replaceFolder } from './replace-folder.ts';
import { astroBuild, root, run, stoppable } from './run.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Builds beside the last good site and swaps the two at the end: whatever fails before leaves the last good site untouched.
 * The same sources give the same bytes: no clock, no network, no order of chance.
 */
export function buildSite(options: SiteOptions) {
  const out = resolve(root, options.out);
  const fresh = join(dirname(out), '.build', `${basename(out)}-${process.pid}`);
  refuseForeign(out);
  const sources = fingerprint(options);
  return stoppable(async (signal) => {
    try {
      await run('scripts/validate.ts', [options.data], { signal });
      refuseSynthetic(options);
      mkdirSync(fresh, { recursive: true });
      await astroBuild({
        signal,
        variables: { ACHYK_DATA: options.data, ACHYK_SITE: options.site, ACHYK_BASE: options.base, ACHYK_OUT: fresh },
      });
      await run('scripts/lib/index-site.ts', [fresh], { signal, variables: { ACHYK_DATA: options.data } });
      signal.throwIfAborted();
      replaceFolder(fresh, out);
      stamp(out, sources);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  });
}

/** Made-up rows must never be published as the record of a country. */
function refuseSynthetic({ data, synthetic }: SiteOptions) {
  const file = join(data, 'release.json');
  const text = loadText(resolve(root, file));
  if (text === null) throw new Error(`${file} is missing: it names the date of the data`);
  if (releaseSchema.parse(JSON.parse(text)).synthetic && !synthetic)
    throw new Error(`${file} says that the data is synthetic: add --synthetic to build it for a trial`);
}
