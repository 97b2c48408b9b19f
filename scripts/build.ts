import { argv } from 'node:process';
import { buildSite } from './lib/build-site.ts';
import { main } from './lib/run.ts';
import { siteOptions } from './lib/site-options.ts';

/** npm run build: checks the data, builds the site and its search, and puts it in place only when all of it is there. */
await main(() => buildSite(siteOptions(argv.slice(2))));
