import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { flags } from './lib/flags.ts';
import { offlineCopy } from './lib/offline/offline-copy.ts';
import { main } from './lib/run.ts';
import { siteOptions } from './lib/site-options.ts';

const text = { type: 'string' } as const;
const options = {
  site: { ...text, default: 'dist' },
  base: { ...text, default: '/' },
  out: { ...text, default: 'offline.zip' },
};
const usage = 'npm run offline-copy -- [--site dist] [--base /path/] [--out offline.zip]';

/** npm run offline-copy: packs a built site into an archive that opens from a memory stick, without a host, a script or a connection. */
await main(() => {
  const { site, base, out } = flags(argv.slice(2), { options, usage });
  if (!existsSync(join(site, 'index.html'))) throw new Error(`no built site in ${site}: run npm run build`);
  const archive = offlineCopy(site, siteOptions(['--base', base]).base);
  writeFileSync(out, archive);
  console.log(`${out}: ${Math.round(archive.length / 1e6)} MB; unpack it and open index.html`);
});
