import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { processorSeconds } from '../lib/processor-seconds.ts';
import { root } from '../lib/run.ts';
import { bytesIn, filesIn } from '../lib/site-size.ts';
import type { StageCost } from '../lib/stage.ts';
import { changeOneCell } from './change-one-cell.ts';
import { pageKinds, type PageKind } from './page-weights.ts';
import { watchMemory } from './process-memory.ts';

/** What the build of one set of data costs, and what it leaves. */
export interface BuildCost {
  stages: StageCost[];
  seconds: number;
  /** Of a processor, in all programs of the build; null where the machine does not tell. */
  processorSeconds: number | null;
  /** The same build again, after one cell was changed. */
  again: { seconds: number; processorSeconds: number | null };
  pages: number;
  files: number;
  peakBytes: number | null;
  siteBytes: number;
  indexBytes: number;
  kinds: PageKind[];
}

export interface BuildOptions {
  /** Sees the built site before it is removed. */
  look?: (site: string) => Promise<void>;
  /** The folder that receives a processor profile of every program of the build; none is written without. */
  profiles?: string | undefined;
}

/** Builds a copy of the data of a folder, and builds it again after one cell was changed; copy and site are removed afterwards. */
export async function measureBuild(data: string, { look, profiles }: BuildOptions): Promise<BuildCost> {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-bench-'));
  const [copy, out, costs] = [join(folder, 'data'), join(folder, 'site'), join(folder, 'stages')];
  const profiling = profiles ? `--cpu-prof --cpu-prof-dir=${profiles}` : '';
  const variables = { NODE_OPTIONS: [env['NODE_OPTIONS'] ?? '', profiling].join(' ').trim() };
  const args = ['--data', copy, '--out', out, '--synthetic'];
  try {
    cpSync(data, copy, { recursive: true });
    const { result: peakBytes, ...cost } = await timed(() => build(args, { ...variables, ACHYK_STAGES: costs }));
    await look?.(out);
    const names = filesIn(out);
    const made = {
      pages: names.filter((name) => name.endsWith('.html')).length,
      files: names.length,
      siteBytes: bytesIn(out),
      indexBytes: bytesIn(join(out, 'pagefind')),
      kinds: pageKinds(out),
    };
    changeOneCell(copy);
    const { seconds, processorSeconds: used } = await timed(() => build(args, variables));
    return { stages: stagesIn(costs), ...cost, peakBytes, ...made, again: { seconds, processorSeconds: used } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does some work, and tells what it took. */
async function timed<T>(work: () => Promise<T>) {
  const [start, before] = [performance.now(), processorSeconds()];
  const result = await work();
  const after = processorSeconds();
  return {
    result,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: before === null || after === null ? null : after - before,
  };
}

/** The stages that a build has noted, a JSON line each. */
function stagesIn(file: string): StageCost[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return lines.map((line) => JSON.parse(line) as StageCost);
}

/** Runs the build and gives the peak memory of it and all that it starts; what it prints is shown only if it fails. Stopped, it stops the build, so that nothing is left behind. */
function build(args: readonly string[], variables: Readonly<Record<string, string>>) {
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(execPath, ['scripts/build.ts', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...env, ...variables },
    });
    const peak = watchMemory(child.pid ?? 0);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-3000)));
    const stop = () => child.kill();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      const bytes = peak();
      if (code === 0) resolve(bytes);
      else reject(new Error(`${printed}\nthe build failed (${code ?? 'stopped'}): npm run build -- ${args.join(' ')}`));
    });
  });
}
