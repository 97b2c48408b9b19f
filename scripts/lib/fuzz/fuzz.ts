import { Worker } from 'node:worker_threads';
import type { FuzzKind } from './fuzz-one.ts';
import type { FuzzNews, FuzzWork } from './fuzz-worker.ts';

export interface Fuzzed {
  /** How many inputs were read to their end or given up. */
  inputs: number;
  findings: number;
  /** An input that takes more memory than a worker has counts as one. */
  exceptions: { seed: number; error: string }[];
  /** Seeds of inputs that were given up, or took more processor time than any may. */
  hangs: number[];
  /** Processor time. */
  slowest: { seed: number; ms: number };
}

/** Milliseconds of processor time after which an input is given up: those of a clock say how busy the machine is. */
const patience = 20_000;
/** Milliseconds between two looks at a worker. */
const look = 2_000;
/** Stands for the seed until the worker has read its code, which takes long on a busy machine and is no input. */
const loading = -1;
/** Inputs of one worker: what a library keeps in memory goes with it. */
const batch = 5_000;
/** Megabytes that an input may take, beside what is kept from the others. */
const memory = 1024;

interface Fuzzing {
  kind?: FuzzKind;
  from: number;
  count: number;
  /** How many threads work at once. */
  workers?: number;
}

/** Validates damaged inputs, one for each seed, beside a watch that ends what stands still. */
export async function fuzz(
  { kind = 'tables', from, count, workers = 1 }: Fuzzing,
  tell: (fuzzed: Fuzzed) => void = () => {},
): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { inputs: 0, findings: 0, exceptions: [], hangs: [], slowest: { seed: from, ms: 0 } };
  let taken = from;
  const work = async () => {
    while (taken < from + count) {
      const start = taken;
      const to = (taken = Math.min(start + batch, from + count));
      for (let next = start; next < to;) next = await fuzzBatch({ kind, from: next, to }, fuzzed);
      tell(fuzzed);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return fuzzed;
}

/** The seed that comes after the batch, or after the input that was given up. */
function fuzzBatch(work: Omit<FuzzWork, 'at'>, fuzzed: Fuzzed) {
  const at = new SharedArrayBuffer(4);
  const place = new Int32Array(at).fill(loading);
  return new Promise<number>((next, failed) => {
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
      workerData: { ...work, at } satisfies FuzzWork,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    let [seen, since] = [loading, 0];
    let ended = false;
    const watch = setInterval(async () => {
      const used = await processorTimeOf(worker);
      const seed = Atomics.load(place, 0);
      if (seed === loading || seed !== seen) return void ([seen, since] = [seed, used]);
      if (used - since < patience || ended) return;
      fuzzed.hangs.push(seed);
      end(seed + 1);
    }, look);
    const end = (seed: number) => {
      if (ended) return;
      ended = true;
      clearInterval(watch);
      fuzzed.inputs += seed - work.from;
      void worker.terminate().then(() => next(seed));
    };
    worker.on('message', (news: FuzzNews) => {
      if (news.kind !== 'done') return note(news, fuzzed);
      fuzzed.findings += news.findings;
      const [seed, ms] = news.slowest;
      if (ms > fuzzed.slowest.ms) fuzzed.slowest = { seed, ms };
      end(work.to);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const seed = Atomics.load(place, 0);
      if (seed === loading || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return failed(error);
      fuzzed.exceptions.push({ seed, error: error.message });
      end(seed + 1);
    });
  });
}

/** Milliseconds that a worker has used so far; none when it has ended in the meantime. */
async function processorTimeOf(worker: Worker) {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return 0;
  }
}

function note(news: Exclude<FuzzNews, { kind: 'done' }>, { exceptions, hangs }: Fuzzed) {
  if (news.kind === 'slow') hangs.push(news.seed);
  else exceptions.push({ seed: news.seed, error: news.error });
}
