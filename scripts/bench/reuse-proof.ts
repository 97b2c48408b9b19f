import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { randomFrom } from '#synthetic/random.ts';
import { checkPaths } from '#validation/check-paths.ts';
import { programFingerprint } from '../lib/fingerprint.ts';
import { flags, wholeNumber } from '../lib/flags.ts';
import { bundleFolder, isKept } from '../lib/kept-bundle.ts';
import { defaults } from '../lib/site-options.ts';
import {
  randomCell,
  randomRow,
  readTables,
  withCell,
  writeTables,
  type TriedChange,
  type Tables,
} from './random-cell.ts';

/** A page as it was made: its key, and the SHA-256 of its bytes. */
export interface MadePage {
  key: string;
  sum: string;
}

/** What became of the pages after a change. */
export interface Compared {
  /** How many have the same key and the same bytes. */
  kept: number;
  /** How many have another key. */
  again: number;
  /** Pages with the same key and other bytes, and where they differ first. */
  unsound: { url: string; before: string; after: string }[];
}

/**
 * node scripts/bench/reuse-proof.ts [--cells 200] [--rows] [--together 1] [--seed 1] [--cell table/id/column=value] [--bundle folder]: changes random cells of a
 * copy of data/, one after the other or several at a time (with --rows whole rows come in), as far as the tables still validate, makes all pages that have a key, and compares their
 * bytes with those of a copy without a change. A page whose bytes differ while its key is the same would be kept wrongly, and makes the script
 * fail. Several at a time are quicker and see less: a page with a new key is not compared. It needs the bundle of a build with the defaults.
 */
const { cells, rows, together, seed, cell, bundle } = flags(argv.slice(2), {
  options: {
    cells: { type: 'string', default: '200' },
    rows: { type: 'boolean', default: false },
    together: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    cell: { type: 'string' },
    bundle: { type: 'string', default: bundleFolder(programFingerprint(defaults)) },
  },
  usage:
    'node scripts/bench/reuse-proof.ts [--cells 200] [--rows] [--together 1] [--seed 1] [--cell table/id/column=value] [--bundle folder]',
});

const home = mkdtempSync(join(tmpdir(), 'reuse-'));
const pages = join(home, 'pages');
mkdirSync(pages);
const tables = readTables('data');
if (!isKept(bundle)) throw new Error('no bundle of this program: npm run build');

/** Makes the pages of a folder of tables, and tells what is other than before. */
function make(data: string): Compared {
  execFileSync(execPath, ['--max-semi-space-size=32', 'scripts/bench/reuse-pages.ts', bundle, pages], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ACHYK_DATA: data },
  });
  return JSON.parse(readFileSync(join(pages, 'compared.json'), 'utf8')) as Compared;
}

/** A copy of data/ with other tables, always in the same folder: pages tell a trial from the record. */
function copied(of: Tables): string {
  const folder = join(home, 'data');
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true });
  writeTables(folder, of);
  return folder;
}

const isValid = (of: Tables) => !checkPaths([copied(of)]).findings.some(({ severity }) => severity === 'error');

const named = ({ table, id, column, from, to }: TriedChange) => `${table}/${id}/${column ?? ''}: «${from}» → «${to}»`;

function report(changes: readonly TriedChange[], { kept, again, unsound }: Compared) {
  console.log(changes.map(named).join('\n'));
  console.log(`  kept ${kept}, made again ${again}, unsound ${unsound.length}`);
  const kinds = Map.groupBy(unsound, ({ url }) => new URL(url).pathname.split('/').slice(2, -2).join('/'));
  for (const [kind, own] of kinds)
    for (const one of own.slice(0, 2))
      console.log(`  ${kind} (${own.length}): ${one.url}\n    was ${one.before}\n    is  ${one.after}`);
}

function given(text: string): TriedChange {
  const [, table = '', id = '', column = '', to = ''] = /^([^/]+)\/([^/]+)\/([^/=]+)=(.*)$/.exec(text) ?? [];
  return { table: table as TriedChange['table'], id, column, from: '', to };
}

const random = randomFrom(wholeNumber('seed', seed));
let refused = 0;

/** Draws so many changes that validate together. */
function draw(count: number) {
  const drawn: TriedChange[][] = [];
  let now: Tables = tables;
  while (drawn.length < count) {
    const changes = rows ? randomRow(tables, random) : [randomCell(tables, random)];
    const next = changes.reduce(withCell, now);
    if (isValid(next)) [now] = [next, drawn.push(changes)];
    else refused += 1;
  }
  return { changes: drawn.flat(), now };
}

/** The same of one cell that was asked for. */
function asked(text: string) {
  const now = withCell(tables, given(text));
  if (!isValid(now)) throw new Error('that does not validate');
  return { changes: [given(text)], now };
}

try {
  make(copied(tables));
  const [wanted, size] = cell === undefined ? [wholeNumber('cells', cells), wholeNumber('together', together)] : [1, 1];
  const all: Compared[] = [];
  for (let drawn = 0; drawn < wanted; drawn += size) {
    const { changes, now } = cell === undefined ? draw(Math.min(size, wanted - drawn)) : asked(cell);
    const compared = make(copied(now));
    report(changes, compared);
    all.push(compared);
  }
  const sum = (of: (one: Compared) => number) => all.reduce((most, one) => most + of(one), 0);
  const unsound = all.filter((one) => one.unsound.length > 0).length;
  console.log(
    `${wanted} ${rows ? 'rows' : 'cells'}, ${size} at a time (${refused} more did not validate): ${sum((one) => one.kept)} pages kept, ${sum((one) => one.again)} made again, ${sum((one) => one.unsound.length)} unsound in ${unsound} of ${all.length} comparisons`,
  );
  if (unsound > 0) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
