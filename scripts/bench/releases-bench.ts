import { execFileSync } from 'node:child_process';
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
 * node scripts/bench/releases-bench.ts [--releases 20] [--build]: makes so many releases of a copy of data/, in each the amount of another award is
 * raised, and prints what they weigh and the processor time of their codes; with --build also that of the site, with one release and with all,
 * before and after what is made of them is kept. All builds begin with the pages: the program that makes them is kept by one that is not measured.
 */
const { releases, build: isBuilding } = flags(argv.slice(2), {
  options: { releases: { type: 'string', default: '20' }, build: { type: 'boolean', default: false } },
  usage: 'node scripts/bench/releases-bench.ts [--releases 20] [--build]',
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

function build(data: string, home: string) {
  const began = processorSeconds();
  const place = ['--data', data, '--out', join(home, 'site')];
  execFileSync(execPath, ['scripts/build.ts', ...place], { stdio: ['ignore', 'ignore', 'inherit'] });
  return spent(began);
}

/** The processor time since a moment, that of ended children included. */
function spent(began: number | null): string {
  const now = processorSeconds();
  return began === null || now === null ? 'unknown time' : `${(now - began).toFixed(1)} processor seconds`;
}

await withRecordCopy(({ home, data, raise, release }) => {
  const { dataset } = readRecord(data);
  const repeated = new Set(dataset.budgets.map(({ repeats }) => repeats));
  const awards = dataset.winners.filter(({ id, amount }) => amount !== null && !repeated.has(id));
  const report = (title: string) => {
    weigh(title, data);
    if (isBuilding) console.log(`${title}: built in ${build(data, home)}, and again in ${build(data, home)}`);
  };
  if (isBuilding) build(data, home);
  report('as it stands');
  for (let at = dataset.releases.length; at < wholeNumber('releases', releases); at += 1) {
    const award = awards[at % awards.length];
    if (!award) throw new Error('no award with an amount');
    raise(award, at);
    release(at);
  }
  report(`${releases} releases`);
});
