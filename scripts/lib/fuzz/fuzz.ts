import { Worker } from 'node:worker_threads';
import type { FuzzNews, FuzzWork } from './fuzz-worker.ts';

export interface Fuzzed {
  inputs: number;
  findings: number;
  exceptions: { seed: number; error: string }[];
  /** Seeds of inputs that were given up. */
  hangs: number[];
  slowest: { seed: number; ms: number };
}

/** Milliseconds without progress after which an input is given up. */
const patience = 20_000;
/** Stands for the seed until the worker has read its code, which takes long on a busy machine and is no input. */
const loading = -1;
/** Inputs of one worker: what a library keeps in memory goes with it. */
const batch = 10_000;

/** Validates damaged inputs, one for each seed, beside a watch that ends what stands still. */
export async function fuzz(
  { from, count }: { from: number; count: number },
  tell: (done: number, fuzzed: Fuzzed) => void = () => {},
): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { inputs: count, findings: 0, exceptions: [], hangs: [], slowest: { seed: from, ms: 0 } };
  for (let next = from; next < from + count;) {
    const to = Math.min(next + batch, from + count);
    next = await fuzzBatch(next, to, fuzzed);
    tell(next - from, fuzzed);
  }
  return fuzzed;
}

/** The seed that comes after the batch, or after the input that was given up. */
function fuzzBatch(from: number, to: number, fuzzed: Fuzzed) {
  const at = new SharedArrayBuffer(4);
  const place = new Int32Array(at).fill(loading);
  return new Promise<number>((next, failed) => {
    const workerData: FuzzWork = { from, to, at };
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData });
    let seen = loading;
    const watch = setInterval(() => {
      const seed = Atomics.load(place, 0);
      if (seed === loading || seed !== seen) return void (seen = seed);
      fuzzed.hangs.push(seed);
      end(seed + 1);
    }, patience);
    const end = (seed: number) => {
      clearInterval(watch);
      void worker.terminate().then(() => next(seed));
    };
    worker.on('message', (news: FuzzNews) => {
      if (news.kind === 'exception') return void fuzzed.exceptions.push(news);
      fuzzed.findings += news.findings;
      const [seed, ms] = news.slowest;
      if (ms > fuzzed.slowest.ms) fuzzed.slowest = { seed, ms };
      end(to);
    });
    worker.once('error', failed);
  });
}
