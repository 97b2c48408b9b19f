import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Random } from '#synthetic/random.ts';
import { sweep } from '../leftovers.ts';
import { besideOut } from '../out-folder.ts';
import { filesIn } from '../site-size.ts';
import type { Trial } from './chaos-builds.ts';
import { smallSite } from './small-site.ts';

const program = fileURLToPath(new URL('./swap-for-ever.ts', import.meta.url));

/** Kills a program that puts one site after another in the same place, at random moments; cleaned up as the next build does, the place must hold one whole site. */
export async function* chaosSwaps(kills: number, random: Random): AsyncGenerator<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'swaps-'));
  const [out, fresh] = [join(folder, 'site'), join(folder, 'fresh')];
  try {
    for (let turn = 1; turn <= kills; turn++) {
      const moment = random.int(0, 100);
      const child = spawn(execPath, [program, out, fresh], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await setTimeout(moment);
      child.kill('SIGKILL');
      await once(child, 'close');
      const wasAway = !existsSync(out);
      sweep(out);
      yield {
        name: `swap killed after ${moment} ms${wasAway ? ', between the old site and the new' : ''}`,
        wrong: wrongWith(out),
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrongWith(out: string) {
  if (!existsSync(out)) return ['no site'];
  const files = filesIn(out).map((name) => name.replaceAll('\\', '/'));
  const versions = new Set(files.map((name) => readFileSync(join(out, name), 'utf8')));
  const wanted = Object.keys(smallSite(1));
  return [
    ...(versions.size === 1 ? [] : [`versions ${[...versions].join(', ')}`]),
    ...wanted.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
    ...readdirSync(besideOut(out)).map((name) => `${name} is left`),
  ];
}
