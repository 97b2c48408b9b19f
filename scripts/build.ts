import { argv } from 'node:process';
import { buildSite } from './build-site.ts';
import { main } from './run.ts';
import { siteOptions } from './site-options.ts';

/** npm run build: checks the data, builds the site and its search, and puts it in place only when all of it is there. */
await main(() => buildSite(siteOptions(argv.slice(2))));
