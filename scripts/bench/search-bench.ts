import { parseArgs } from 'node:util';
import { buildSite } from '../lib/build-site.ts';
import { benchQueries } from './bench-queries.ts';
import { benchCost } from './bench-search-cost.ts';
import { benchStems } from './bench-stems.ts';
import { launch } from '../lib/chromium.ts';
import { isFresh } from '../lib/fingerprint.ts';
import { main } from '../lib/run.ts';
import { defaults } from '../lib/site-options.ts';

const parts = ['stems', 'queries', 'cost'];

/** node scripts/bench/search-bench.ts [--only stems|queries|cost] [--site folder]: measures what the search finds and what it costs; --site measures the cost on another built site. npm run bench runs it too. Throws on an unknown part. */
export async function searchBench({
  only,
  site = defaults.out,
}: { only?: string | undefined; site?: string | undefined } = {}) {
  if (only !== undefined && !parts.includes(only))
    throw new Error(`node scripts/bench/search-bench.ts [--only ${parts.join('|')}] [--site folder]`);
  if (only === undefined || only === 'stems') benchStems();
  if (only === undefined || only === 'queries') await benchQueries();
  if (only === undefined || only === 'cost') await cost(site);
}

async function cost(site: string) {
  if (site === defaults.out && !isFresh(defaults)) await buildSite(defaults);
  const browser = await launch();
  try {
    await benchCost(browser, site);
  } finally {
    await browser.close();
  }
}

if (import.meta.main) {
  const text = { type: 'string' } as const;
  await main(() => searchBench(parseArgs({ options: { only: text, site: text } }).values));
}
