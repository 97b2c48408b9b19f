import { resolve } from 'node:path';
import { argv } from 'node:process';
import { buildSite } from './build-site.ts';
import { isFresh } from './fingerprint.ts';
import { main, root } from './run.ts';
import { serve } from './serve.ts';
import { siteOptions } from './site-options.ts';

/** npm start: builds the site unless it is built already, and shows it. Takes the flags of the build, and --port. */
await main(async () => {
  const options = siteOptions(argv.slice(2));
  if (!isFresh(options)) await buildSite(options);
  const { url } = await serve(resolve(root, options.out), { base: options.base, port: options.port });
  console.log(`\nАчык заказ · Открытый заказ · Open Order: ${url}`);
});
