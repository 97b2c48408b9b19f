import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import Papa from 'papaparse';
import { loadFiles, loadText } from '#model/load.ts';
import type { InputFile } from '#model/raw.ts';
import { releaseSchema } from '#model/release.ts';
import { validate } from '#validation/validate.ts';
import { bytesIn, filesIn, pageKinds, type PageKind } from './page-weights.ts';
import { watchMemory } from './process-memory.ts';
import { root } from '../lib/run.ts';

/** What validation and build of one set of data cost. */
export interface Measured {
  rows: number;
  /** Rows a second through the whole validator, and through PapaParse alone. */
  validated: number;
  parsed: number;
  pages: number;
  files: number;
  seconds: number;
  peakBytes: number | null;
  siteBytes: number;
  indexBytes: number;
  kinds: PageKind[];
}

/** Validates and builds the data of a folder into a temporary folder, which `look` receives before it is removed. */
export async function measure(data: string, look: (site: string) => Promise<void> = async () => {}): Promise<Measured> {
  const files = loadFiles(data).filter(({ table }) => table !== null);
  const release = releaseSchema.parse(JSON.parse(loadText(join(data, 'release.json')) ?? '{}'));
  const { counts } = validate(files, { release });
  const rows = Object.values(counts).reduce((a, b) => a + b, 0);
  const validated = rows / best(() => void validate(files, { release }));
  const parsed = rows / best(() => parseAll(files));
  return { rows, validated, parsed, ...(await measureBuild(data, look)) };
}

/** The shortest of five runs, in seconds: the others were disturbed. */
function best(work: () => void) {
  const seconds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...seconds);
}

function parseAll(files: readonly InputFile[]) {
  for (const { bytes } of files)
    Papa.parse(new TextDecoder().decode(bytes ?? new Uint8Array()), { header: true, skipEmptyLines: true });
}

async function measureBuild(data: string, look: (site: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-bench-'));
  const out = join(folder, 'site');
  try {
    const start = performance.now();
    const peakBytes = await build(['--data', data, '--out', out, '--synthetic']);
    const seconds = (performance.now() - start) / 1000;
    await look(out);
    const names = filesIn(out);
    return {
      seconds,
      peakBytes,
      pages: names.filter((name) => name.endsWith('.html')).length,
      files: names.length,
      siteBytes: bytesIn(out),
      indexBytes: bytesIn(join(out, 'pagefind')),
      kinds: pageKinds(out),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the build and returns its peak memory in bytes with that of all its child processes; throws with the output of a build that fails. A signal that stops the benchmark stops the build, too. */
function build(args: readonly string[]) {
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(execPath, ['scripts/build.ts', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
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
