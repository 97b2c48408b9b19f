import { existsSync } from 'node:fs';
import { argv } from 'node:process';
import { randomFrom } from '#synthetic/random.ts';
import { chaosBuilds, type Trial } from './lib/chaos/chaos-builds.ts';
import { chaosDisk } from './lib/chaos/chaos-disk.ts';
import { chaosReleases } from './lib/chaos/chaos-releases.ts';
import { chaosSearch } from './lib/chaos/chaos-search.ts';
import { chaosSwaps } from './lib/chaos/chaos-swaps.ts';
import { flags, wholeNumber } from './lib/flags.ts';
import { main } from './lib/run.ts';

const text = { type: 'string' } as const;
const options = {
  kills: { ...text, default: '10' },
  swaps: { ...text, default: '50' },
  files: { ...text, default: '100' },
  releases: { ...text, default: '20' },
  seed: { ...text, default: '1' },
};
const usage = 'npm run chaos -- [--kills 10] [--swaps 50] [--files 100] [--releases 20] [--seed 1]';

/**
 * npm run chaos: kills builds, and swaps of sites, at random moments, fills the disk, spoils files of dist/ while a browser searches, replaces releases
 * under open tabs; prints what survived. 0 leaves a kind of trial out; without kills no disk is filled.
 */
await main(async () => {
  const values = flags(argv.slice(2), { options, usage });
  const count = (name: 'kills' | 'swaps' | 'files' | 'releases') => wholeNumber(name, values[name], 0);
  const random = randomFrom(wholeNumber('seed', values.seed) / 2 ** 32);
  if (count('files') > 0 && !existsSync('dist/index.html')) throw new Error('no site in dist: run npm run build');
  const broken: Trial[] = [];
  let tried = 0;
  for (const trials of [
    chaosSwaps(count('swaps'), random),
    ...(count('files') > 0 ? [chaosSearch('dist', count('files'), random)] : []),
    ...(count('releases') > 0 ? [chaosReleases(count('releases'), random)] : []),
    ...(count('kills') > 0 ? [chaosBuilds(count('kills'), random), chaosDisk(random)] : []),
  ])
    for await (const trial of trials) {
      tried++;
      if (trial.wrong.length > 0) broken.push(trial);
      console.log(`${trial.wrong.length === 0 ? 'survived' : 'BROKEN  '} ${trial.name} ${trial.wrong.join('; ')}`);
    }
  console.log(`${tried - broken.length} survived, ${broken.length} broken`);
  if (broken.length > 0) process.exitCode = 1;
});
