import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { today } from '#synthetic/draft.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames } from '#schemas/index.ts';
import { flags, wholeNumber } from './lib/flags.ts';
import { refuseRealTables } from './lib/real-tables.ts';
import { main } from './lib/run.ts';

const text = { type: 'string' } as const;
const usage = 'npm run synthesize -- --out folder [--grants 10000] [--seed 1] [--municipalities 12]';
const options = {
  grants: { ...text, default: '1000' },
  seed: { ...text, default: '1' },
  municipalities: { ...text, default: '12' },
  out: { ...text, default: '' },
};

/** npm run synthesize -- --grants 10000 --seed 1 --municipalities 12 --out folder: writes the tables of a made-up country, marked as such. */
await main(() => {
  const { out, ...numbers } = flags(argv.slice(2), { options, usage });
  if (out.trim() === '') throw new Error(`--out names no folder\n${usage}`);
  const grants = wholeNumber('grants', numbers.grants);
  const seed = wholeNumber('seed', numbers.seed, 0);
  const municipalities = wholeNumber('municipalities', numbers.municipalities);
  const folder = resolve(out);
  refuseRealTables(folder);
  const dataset = synthesize({ grants, seed, municipalities });
  mkdirSync(folder, { recursive: true });
  for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), writeTable(name, dataset[name]));
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify({ date: today, synthetic: true })}\n`);
  console.log(`${folder}: ${tableNames.map((name) => `${name} ${dataset[name].length}`).join(', ')}`);
});
