import { env } from 'node:process';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { isFresh } from '../../scripts/lib/fingerprint.ts';
import { siteOptions } from '../../scripts/lib/site-options.ts';

/** Where the site under test will live, if that is not where a build without flags puts it: the workflow tests what it publishes. */
const { ACHYK_TEST_SITE: site, ACHYK_TEST_BASE: base, ACHYK_TEST_OUT: out } = env;
const usual = siteOptions([
  ...(site ? ['--site', site] : []),
  ...(base ? ['--base', base] : []),
  ...(out ? ['--out', out] : []),
]);

/** A site in dist/ that is still true is taken as it is; else one is built for the tests alone, so that nobody's dist/ changes under them. */
export default async function buildOnce({ provide }: TestProject) {
  const spare = { ...usual, out: '.build/site' };
  const fresh = [usual, spare].find(isFresh) ?? spare;
  if (!isFresh(fresh)) await buildSite(fresh);
  provide('out', fresh.out);
  provide('address', { site: fresh.site, base: fresh.base });
  await (await launch()).close(); // unpacks the packaged Chromium, if that is the one, before several tests want it at once
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    out: string;
    /** Address of its host, and the path below which it lives. */
    address: { site: string; base: string };
  }
}
