import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { replaceFolder } from '../replace-folder.ts';
import { smallSite } from './small-site.ts';

/** Puts one small site after another in the same place until it is killed; says so after the first: node swap-for-ever.ts <out> <fresh>. */
const [out = '', fresh = ''] = argv.slice(2);
for (let version = 1; ; version++) {
  for (const [name, text] of Object.entries(smallSite(version))) {
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    writeFileSync(join(fresh, name), text);
  }
  replaceFolder(fresh, out);
  if (version === 1) console.log('begun');
}
