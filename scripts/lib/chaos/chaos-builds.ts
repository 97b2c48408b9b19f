import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, kill } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Random } from '#synthetic/random.ts';
import { sweep } from '../leftovers.ts';
import { besideOut } from '../out-folder.ts';
import { root, run } from '../run.ts';

/** What was tried, and what is wrong with how it ended; nothing, if it survived. */
export interface Trial {
  name: string;
  wrong: string[];
}

/** Makes the tables of a small made-up country. */
export const smallCountry = (data: string, seed = 1) =>
  run('scripts/synthesize.ts', ['--grants', '5', '--municipalities', '1', '--seed', String(seed), '--out', data]);

/** The program and arguments by which such a country becomes a site. */
export const buildOf = (data: string, out: string) => ['scripts/build.ts', '--data', data, '--synthetic', '--out', out];

/** Kills builds of a small made-up country at random moments, and one that may write only small files; a good site is there before, and must be after. */
export async function* chaosBuilds(kills: number, random: Random): AsyncGenerator<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  const [data, out] = [join(folder, 'tables'), join(folder, 'site')];
  const build = buildOf(data, out);
  try {
    await smallCountry(data);
    const start = performance.now();
    await run(build[0] ?? '', build.slice(1));
    const whole = performance.now() - start;
    for (let turn = 1; turn <= kills; turn++) {
      const moment = Math.round(random.next() * whole * 1.1);
      await killed(build, moment);
      sweep(out);
      yield {
        name: `build killed after ${(moment / 1000).toFixed(1)} s of ${(whole / 1000).toFixed(1)} s`,
        wrong: wrongWith(out),
      };
    }
    const { code, said } = await ended('sh', ['-c', `ulimit -f 200; exec "$@"`, 'sh', execPath, ...build]);
    yield {
      name: 'build that may write only small files',
      wrong: [...wrongWithFailure(code, said), ...wrongWith(out)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with how a build ends that had no room. */
export const wrongWithFailure = (code: number | null, said: string) => [
  ...(code === 0 ? ['a build without room says that it is done'] : []),
  ...(/\n\s+at /.test(said) ? ['a stack trace'] : []),
];

/** A site that is not whole, or something that a build has left. */
export function wrongWith(out: string) {
  const missing = ['index.html', 'ky/index.html', 'pagefind/ky/pagefind-entry.json', '_headers'].filter(
    (file) => !existsSync(join(out, file)),
  );
  const left = readdirSync(besideOut(out)).filter((name) => !name.endsWith('.sources'));
  return [...missing.map((file) => `${file} is missing`), ...left.map((name) => `${name} is left`)];
}

/** Starts a build in a process group of its own and kills the group. */
async function killed(build: readonly string[], moment: number) {
  const child = spawn(execPath, build, { cwd: root, detached: true, stdio: 'ignore' });
  const over = new Promise((end) => child.once('close', end));
  await Promise.race([over, setTimeout(moment)]);
  if (child.exitCode === null && child.pid !== undefined) kill(-child.pid, 'SIGKILL');
  await over;
}

/** How a program ends, and what it complains of. */
export async function ended(program: string, args: readonly string[]) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return { code: await new Promise<number | null>((end) => child.once('close', end)), said };
}
