import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { today } from '#synthetic/draft.ts';
import { checkBench } from './bench/check-bench.ts';
import { costTable, kindsTable } from './bench/bench-table.ts';
import { measure, type Measured } from './bench/bench-subject.ts';
import { explorerBench } from './bench/explorer-bench.ts';
import { hostileBench, largeBench } from './bench/hostile-bench.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { searchBench } from './bench/search-bench.ts';
import { costText, differencesInAMillion, validationCost } from './bench/validation-bench.ts';
import { flags, wholeNumber } from './lib/flags.ts';
import { plainError } from './lib/plain-error.ts';
import { releaseFolder } from './lib/release/release-folder.ts';
import { main, root } from './lib/run.ts';
import { stage } from './lib/stage.ts';

/**
 * npm run bench: what validation, build, a phone that reads dist/, the check of a file, a table opened whole and the search cost, and what the search finds, printed and kept nowhere.
 * `--json` prints what validation and build cost as JSON; `--profile` leaves processor profiles of the builds in .build/profiles/.
 */
const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const usage =
  'npm run bench -- [--grants 1000,10000] [--only real|synthetic|validation|hostile|lighthouse|search|check|explorer] [--json] [--profile]';

type Part = readonly [title: string, measure: (title: string) => Promise<void>];

/** Measures one part after the other; where one fails, the others are measured all the same, and the command fails at its end. */
async function each(parts: readonly Part[]) {
  for (const [title, measured] of parts) {
    try {
      await measured(title);
    } catch (error) {
      console.error(`${title}: ${plainError(error)}`);
      process.exitCode = 1;
    }
  }
}

interface Work {
  profile: boolean;
  quiet: boolean;
}

/** What the validation costs by processor time, and whether its fast way finds what the whole way finds. */
async function validation(sizes: readonly number[]) {
  console.log(costText('real data', validationCost('data')));
  for (const size of sizes)
    console.log(
      costText(`${size} synthetic grants`, await withSynthetic(size, async (folder) => validationCost(folder))),
    );
  console.log(`a million random cells, differences: ${differencesInAMillion()}`);
}

/** So many made-up grants are half a million rows. */
const manyGrants = 168_000;

/** What the validation of hostile inputs costs and says, and that of much larger tables than the country has. */
async function hostile(few: number) {
  hostileBench();
  await withSynthetic(manyGrants, async (large) => withSynthetic(few, async (record) => largeBench(large, record)));
}

/** The most rows that the page which checks a file promises to be quick with. */
const checkedRows = 50_000;

/** What the page that checks a file costs a browser. */
const check = () =>
  withSynthetic(checkedRows, async (folder) => checkBench(readFileSync(join(folder, 'winners.csv'), 'utf8')));

function synthetic(grants: number, work: Work) {
  const look = work.quiet ? undefined : searchCost;
  return withSynthetic(grants, (folder) =>
    timed(`${grants} grants`, () => measure(folder, { ...optionsOf(work), ...(look && { look }) }), work.quiet),
  );
}

/** Makes the record of a made-up country with a release, as a published record has one, in a folder that is removed after its use. */
async function withSynthetic<T>(grants: number, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-data-'));
  try {
    const args = ['--grants', String(grants), '--seed', '1', '--out', folder];
    execFileSync(execPath, ['scripts/synthesize.ts', ...args], { cwd: root });
    releaseFolder(folder, today, { synthetic: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measuring of one set of data, with a line on the terminal unless the output is to be read by a program. */
const timed = (title: string, work: () => Promise<Measured>, quiet: boolean) =>
  quiet ? work() : stage(`measuring ${title}`, work);

function optionsOf({ profile }: Work) {
  const profiles = join(root, '.build/profiles');
  if (profile) mkdirSync(profiles, { recursive: true });
  return { profiles: profile ? profiles : undefined };
}

/** What the search of a built site costs a reader. */
const searchCost = (site: string) => searchBench({ only: 'cost', site });

await main(async () => {
  const options = {
    grants: { ...text, default: '1000,10000' },
    only: { ...text, default: 'both' },
    json: flag,
    profile: flag,
  };
  const { only, grants, json, profile } = flags(argv.slice(2), { options, usage });
  const sizes = grants.split(',').map((size) => wholeNumber('grants', size));
  if (
    !['both', 'real', 'synthetic', 'validation', 'hostile', 'lighthouse', 'search', 'check', 'explorer'].includes(only)
  )
    throw new Error(`--only knows no ${only}\n${usage}`);
  if (only === 'lighthouse') return lighthouse();
  if (only === 'search') return searchBench();
  if (only === 'validation') return validation(sizes);
  if (only === 'hostile') return hostile(Math.max(...sizes));
  if (only === 'check') return check();
  if (only === 'explorer') return explorerBench();
  const found: Record<string, Measured> = {};
  const note = (title: string, measured: Measured) => {
    found[title] = measured;
    if (!json) console.log(kindsTable(title, measured.kinds));
  };
  const work = { profile, quiet: json };
  const real: Part = [
    'real data',
    async (title) => note(title, await timed(title, () => measure('data', optionsOf(work)), json)),
  ];
  const made = sizes.map((size): Part => [
    `${size} made-up grants`,
    async (title) => note(title, await synthetic(size, work)),
  ]);
  await each([...(only === 'synthetic' ? [] : [real]), ...(only === 'real' ? [] : made)]);
  console.log(json ? JSON.stringify(found, null, 2) : costTable(found));
  if (only !== 'both' || json) return;
  await each([
    ['lighthouse', lighthouse],
    ['search', () => searchBench()],
  ]);
});
