import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, getuid } from 'node:process';
import { parseCsv, writeCsvRows, type Csv } from '#model/csv.ts';
import { root } from '../lib/run.ts';
import { copyTables, hostileInputs } from './hostile-inputs.ts';

/** What one run of the check took, and what it said. */
interface Run {
  processor: number;
  wall: number;
  megabytes: number;
  /** How many findings of which code; what ended the command where it did not end by itself. */
  said: string;
}

/** More than any answer may take: then it is given up. */
const patience = 120_000;

/** Hands over what the process took when it ends. */
const meter = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

/** Root may read everything; whoever else may run the check may not. */
const nobody = getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs the check of a path as a process of its own, as nobody but its user. */
function check(path: string): Run {
  const started = performance.now();
  const { stdout, stderr, output, signal } = spawnSync(
    execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, 'scripts/validate.ts', path, '--format', 'json'],
    {
      cwd: root,
      timeout: patience,
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      ...nobody,
    },
  );
  const took: Pick<Run, 'processor' | 'megabytes'> = JSON.parse(output[3] || '{"processor":null,"megabytes":null}');
  return { ...took, wall: (performance.now() - started) / 1000, said: signal ?? saidIn(stdout, stderr) };
}

/** The codes of the errors in an answer, each with the number of its findings; the last line of what went wrong where there is no answer. */
function saidIn(stdout: string, stderr: string): string {
  const counts = new Map<string, number>();
  for (const { code, severity, count = 1 } of answerIn(stdout) ?? [])
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + count);
  if (answerIn(stdout) === null) return `no answer: ${stderr.trim().split('\n').at(-1) ?? ''}`;
  return [...counts].map(([code, count]) => `${code} ${count}`).join(', ') || 'no error';
}

/** A finding, or how many more there are of a code. */
interface Answered {
  code: string;
  severity: string;
  count?: number;
}

function answerIn(stdout: string): readonly Answered[] | null {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

const runText = (title: string, { processor, wall, megabytes, said }: Run) =>
  `${title}: ${processor?.toFixed(1)} s of the processor, ${wall.toFixed(1)} s, ${megabytes?.toFixed(0)} MB; ${said.slice(0, 200)}`;

/** Prints what the check of each hostile input takes and says, each beside the tables of a small record. */
export function hostileBench() {
  for (const [title, make] of Object.entries(hostileInputs))
    inFolder((folder) => {
      copyTables(join(root, 'src/test/record'), folder);
      const made = make(folder);
      console.log(runText(title, check(typeof made === 'string' ? made : folder)));
    });
}

/** Prints what the check of a large record takes, and that of a small one with a table of nearly 100 MB. */
export function largeBench(large: string, record: string) {
  chmodSync(large, 0o755);
  inFolder((folder) => {
    copyTables(large, folder);
    console.log(runText('the large record', check(folder)));
  });
  console.log(runText('the large record beside a release of it', check(large)));
  inFolder((folder) => {
    copyTables(record, folder);
    const calls = parseCsv(readFileSync(join(record, 'calls.csv'), 'utf8'));
    writeFileSync(join(folder, 'calls.csv'), largeTable(calls, 99 * 1024 * 1024));
    console.log(runText('one table of 99 MB', check(folder)));
  });
}

/** The rows of a table again and again, each time with other ids and titles, as large as is asked. */
function largeTable({ header, rows }: Csv, bytes: number): string {
  const again = (cells: readonly string[], time: number) =>
    cells.map((cell, at) => (header[at] === 'id' || header[at]?.startsWith('title_') ? `${cell}-${time}` : cell));
  const texts = [writeCsvRows([header])];
  for (let time = 1, left = bytes; left > 0; time += 1) {
    const text = writeCsvRows(rows.map(({ cells }) => again(cells, time)));
    left -= Buffer.byteLength(text);
    if (left > 0) texts.push(text);
  }
  return texts.join('');
}

function inFolder(use: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  chmodSync(folder, 0o755);
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
