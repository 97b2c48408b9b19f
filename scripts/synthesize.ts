import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '#synthetic/draft.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames } from '#schemas/index.ts';

/** npm run synthesize -- --grants 10000 --seed 1 --municipalities 12 --out folder: writes the tables of a made-up country, marked as such. */
const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    grants: { ...text, default: '1000' },
    seed: { ...text, default: '1' },
    municipalities: { ...text, default: '12' },
    out: text,
  },
});
const [grants = 0, seed = 0, municipalities = 0] = [values.grants, values.seed, values.municipalities].map(Number);
if (!values.out || ![grants, seed, municipalities].every(Number.isInteger) || grants < 1 || municipalities < 1)
  throw new Error('npm run synthesize -- --grants 10000 --seed 1 --municipalities 12 --out folder');

const out = resolve(values.out);
if (out === resolve('data')) throw new Error('data/ holds the real record: choose another folder');
const dataset = synthesize({ grants, seed, municipalities });
mkdirSync(out, { recursive: true });
for (const name of tableNames) writeFileSync(join(out, `${name}.csv`), writeTable(name, dataset[name]));
writeFileSync(join(out, 'release.json'), `${JSON.stringify({ date: today, synthetic: true })}\n`);
console.log(`${out}: ${tableNames.map((name) => `${name} ${dataset[name].length}`).join(', ')}`);
