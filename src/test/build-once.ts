import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { isFresh } from '../../scripts/lib/fingerprint.ts';
import { defaults } from '../../scripts/lib/site-options.ts';

/** A site in dist/ that is still true is taken as it is; else one is built for the tests alone, so that nobody's dist/ changes under them. */
export default async function buildOnce({ provide }: TestProject) {
  const options = [defaults, { ...defaults, out: '.build/site' }];
  const fresh = options.find(isFresh) ?? options[1] ?? defaults;
  if (!isFresh(fresh)) await buildSite(fresh);
  provide('out', fresh.out);
  await (await launch()).close(); // unpacks the packaged Chromium, if that is the one, before several tests want it at once
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    out: string;
  }
}
