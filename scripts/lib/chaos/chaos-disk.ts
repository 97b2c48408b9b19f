import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, getuid, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Random } from '#synthetic/random.ts';
import { run } from '../run.ts';
import { buildOf, ended, smallCountry, wrongWith, wrongWithFailure, type Trial } from './chaos-builds.ts';

/** Room of the small disk, in megabytes: enough for a build to begin. */
const room = 260;

/** Fills a small disk up before a build, and while one runs; the site that stands there must be there after. Only root on Linux can make such a disk. */
export async function* chaosDisk(random: Random): AsyncGenerator<Trial> {
  if (platform !== 'linux' || getuid?.() !== 0)
    return yield { name: 'full disk: not tried, only root can make one', wrong: [] };
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  const [data, disk] = [join(folder, 'tables'), join(folder, 'disk')];
  const out = join(disk, 'site');
  const build = buildOf(data, out);
  const tried = async (name: string, fillAfter: number): Promise<Trial> => {
    let isDone = false;
    const inTime = setTimeout(fillAfter).then(() => {
      fill(disk);
      return !isDone;
    });
    const { code, said } = await ended(execPath, build);
    isDone = true;
    const wasFull = await inTime;
    rmSync(join(disk, 'filling'));
    if (!wasFull) return { name: `${name}: the build was done before`, wrong: wrongWith(out) };
    return { name, wrong: [...wrongWithFailure(code, said), ...wrongWith(out)] };
  };
  try {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${room}m`, 'tmpfs', disk]);
    await smallCountry(data);
    const start = performance.now();
    await run(build[0] ?? '', build.slice(1));
    const whole = performance.now() - start;
    yield await tried('disk that is full before the build', 0);
    for (const part of [0.2, 0.5, 0.8]) {
      const moment = Math.round((part + random.next() * 0.1) * whole);
      yield await tried(
        `disk that fills up after ${(moment / 1000).toFixed(1)} s of ${(whole / 1000).toFixed(1)} s`,
        moment,
      );
    }
  } finally {
    execFileSync('umount', [disk]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a file that leaves one megabyte. */
function fill(disk: string) {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - 1_000_000)));
}
