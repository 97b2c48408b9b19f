import { argv } from 'node:process';
import { unpackBundle } from './kept-bundle.ts';
import { madeFiles } from './made-lines.ts';
import { renderSite } from './render-site.ts';
import { main } from './run.ts';

/** A step of npm run build: makes the pages of a folder of tables by a bundle that an earlier build has kept. */
await main(async () => {
  const [bundle = '', out = ''] = argv.slice(2);
  const told = madeFiles((line) => console.log(line));
  await renderSite(unpackBundle(bundle, out), told.more);
  told.end();
});
