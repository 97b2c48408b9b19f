import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { readRecord } from '#model/read-record.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import { verifyFiles } from '#publish/verify-files.ts';
import { flags, wholeNumber } from '../lib/flags.ts';
import { processorSeconds } from '../lib/processor-seconds.ts';
import { bytesIn } from '../lib/site-size.ts';
import { withRecordCopy } from './record-copy.ts';

/**
 * node scripts/bench/releases-bench.ts [--releases 20] [--build] [--rounds 3]: makes so many releases of a copy of data/, in each the amount of another
 * award is raised, and prints what they weigh and the processor time of their codes; with --build also that of the site with one release and with
 * all, built from nothing and built again by what is kept. One is built after the other, round by round, so that a machine that grows slow is slow for all.
 */
const {
  releases,
  rounds,
  build: isBuilding,
} = flags(argv.slice(2), {
  options: {
    releases: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    build: { type: 'boolean', default: false },
  },
  usage: 'node scripts/bench/releases-bench.ts [--releases 20] [--build] [--rounds 3]',
});

/** Prints the size of the releases and of the files of codes, and the time that reading and making them takes. */
function weigh(title: string, data: string) {
  const began = processorSeconds();
  const record = readRecord(data);
  const { files } = verifyFiles({ versions: versionsOf(record), notes: changeNotes(record) }, {});
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const sizes = `data/releases ${kB(bytesIn(join(data, 'releases')))}, ${files.size} files of codes ${kB(bytes)}`;
  console.log(`${title}: ${sizes}, read and made in ${spent(began)}`);
}

function kB(bytes: number) {
  return `${Math.round(bytes / 1000)} kB`;
}

/** The processor time of a build of the site; null where the machine does not tell. */
function build(data: string, out: string, flag: readonly string[]) {
  const began = processorSeconds();
  execFileSync(execPath, ['scripts/build.ts', '--data', data, '--out', out, ...flag], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const now = processorSeconds();
  return began === null || now === null ? NaN : now - began;
}

/** The ways in which the site is built. */
const ways = [
  { way: 'from nothing', flag: ['--fresh'] },
  { way: 'again', flag: [] },
] as const;

/** Builds the site of every folder in every way, round by round, and prints the means and what the last folder costs more than the first. */
function compareBuilds(folders: Readonly<Record<string, string>>, home: string) {
  const sites = Object.entries(folders).map(([title, data], at) => ({ title, data, out: join(home, `site-${at}`) }));
  for (const { data, out } of sites) build(data, out, []);
  const spent = Map.groupBy(
    Array.from({ length: wholeNumber('rounds', rounds) }).flatMap(() =>
      ways.flatMap(({ way, flag }) =>
        sites.map(({ title, data, out }) => ({ way, title, seconds: build(data, out, flag) })),
      ),
    ),
    ({ way }) => way,
  );
  for (const [way, all] of spent) {
    const means = sites.map(({ title }) =>
      meanOf(all.filter((one) => one.title === title).map(({ seconds }) => seconds)),
    );
    means.forEach(({ said }, at) => console.log(`built ${way}, ${sites[at]?.title}: ${said}`));
    const [first, last] = [means[0]?.mean ?? NaN, means.at(-1)?.mean ?? NaN];
    console.log(`built ${way}: ${((last / first - 1) * 100).toFixed(1)} % more`);
  }
}

function meanOf(seconds: readonly number[]) {
  const mean = seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
  const range = [Math.min(...seconds), Math.max(...seconds)].map((one) => one.toFixed(1)).join('–');
  return { mean, said: `${mean.toFixed(1)} processor seconds (${range})` };
}

/** The processor time since a moment. */
function spent(began: number | null): string {
  const now = processorSeconds();
  return began === null || now === null ? 'unknown time' : `${(now - began).toFixed(1)} processor seconds`;
}

await withRecordCopy(({ home, data, raise, release }) => {
  const { dataset } = readRecord(data);
  const repeated = new Set(dataset.budgets.map(({ repeats }) => repeats));
  const awards = dataset.winners.filter(({ id, amount }) => amount !== null && !repeated.has(id));
  const before = join(home, 'before');
  weigh('as it stands', data);
  cpSync(data, before, { recursive: true });
  for (let at = dataset.releases.length; at < wholeNumber('releases', releases); at += 1) {
    const award = awards[at % awards.length];
    if (!award) throw new Error('no award with an amount');
    raise(award, at);
    release(at);
  }
  weigh(`${releases} releases`, data);
  if (isBuilding) compareBuilds({ 'as it stands': before, [`${releases} releases`]: data }, home);
});
