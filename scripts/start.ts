import { argv } from 'node:process';
import { buildSite } from './lib/build-site.ts';
import { isFresh } from './lib/fingerprint.ts';
import { refuseTakenPort } from './lib/free-port.ts';
import { outFolder } from './lib/out-folder.ts';
import { main } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { siteOptions } from './lib/site-options.ts';

/** npm start: builds the site unless it is built already, and shows it. Takes the flags of the build, and --port. */
await main(async () => {
  const options = siteOptions(argv.slice(2));
  await refuseTakenPort(options.port);
  if (!isFresh(options)) await buildSite(options);
  const { url } = await serve(outFolder(options.out), { base: options.base, port: options.port });
  console.log(`\nАчык заказ · Открытый заказ · Open Order: ${url}`);
});
