import { parentPort, workerData } from 'node:worker_threads';
import { damagedInput } from './damaged-input.ts';
import { fuzzOne } from './fuzz-one.ts';

/** Works through seeds; `at` holds the one that is being read, from the first one on, so that whoever watches sees where it stands still. */
export interface FuzzWork {
  from: number;
  to: number;
  at: SharedArrayBuffer;
}

export type FuzzNews =
  | { kind: 'exception'; seed: number; error: string }
  | { kind: 'done'; findings: number; slowest: [seed: number, ms: number] };

const { from, to, at } = workerData as FuzzWork;
const place = new Int32Array(at);
let findings = 0;
let slowest: [number, number] = [from, 0];
for (let seed = from; seed < to; seed++) {
  Atomics.store(place, 0, seed);
  const start = performance.now();
  try {
    findings += fuzzOne(damagedInput(seed), seed);
  } catch (error) {
    tell({ kind: 'exception', seed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  const took = performance.now() - start;
  if (took > slowest[1]) slowest = [seed, took];
}
tell({ kind: 'done', findings, slowest });

function tell(news: FuzzNews) {
  parentPort?.postMessage(news);
}
