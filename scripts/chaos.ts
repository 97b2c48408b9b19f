import { existsSync } from 'node:fs';
import { argv } from 'node:process';
import { randomFrom } from '#synthetic/random.ts';
import { chaosBuilds, type Trial } from './lib/chaos/chaos-builds.ts';
import { chaosSearch } from './lib/chaos/chaos-search.ts';
import { flags, wholeNumber } from './lib/flags.ts';
import { main } from './lib/run.ts';

const text = { type: 'string' } as const;
const options = {
  kills: { ...text, default: '10' },
  files: { ...text, default: '100' },
  seed: { ...text, default: '1' },
};
const usage = 'npm run chaos -- [--kills 10] [--files 100] [--seed 1]';

/** npm run chaos: kills builds at random moments, takes away the room on the disk, spoils files of dist/ while a browser searches; prints what survived. */
await main(async () => {
  const values = flags(argv.slice(2), { options, usage });
  const [kills, files] = [wholeNumber('kills', values.kills, 0), wholeNumber('files', values.files, 0)];
  const random = randomFrom(wholeNumber('seed', values.seed) / 2 ** 32);
  if (files > 0 && !existsSync('dist/index.html')) throw new Error('no site in dist: run npm run build');
  const broken: Trial[] = [];
  let tried = 0;
  for (const trials of [chaosSearch('dist', files, random), ...(kills > 0 ? [chaosBuilds(kills, random)] : [])])
    for await (const trial of trials) {
      tried++;
      if (trial.wrong.length > 0) broken.push(trial);
      console.log(`${trial.wrong.length === 0 ? 'survived' : 'BROKEN  '} ${trial.name} ${trial.wrong.join('; ')}`);
    }
  console.log(`${tried - broken.length} survived, ${broken.length} broken`);
  if (broken.length > 0) process.exitCode = 1;
});
