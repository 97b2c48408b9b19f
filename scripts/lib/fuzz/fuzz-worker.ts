import { parentPort, workerData } from 'node:worker_threads';
import { fuzzSeed, type FuzzKind } from './fuzz-one.ts';

/** Works through seeds; `at` holds the one that is being read, from the first one on, so that whoever watches sees where it stands still. */
export interface FuzzWork {
  kind: FuzzKind;
  from: number;
  to: number;
  at: SharedArrayBuffer;
}

/** `ms` are milliseconds of processor time: those of a clock say how busy the machine is. */
export type FuzzNews =
  | { kind: 'exception'; seed: number; error: string }
  | { kind: 'slow'; seed: number }
  | { kind: 'done'; findings: number; slowest: [seed: number, ms: number] };

/** Milliseconds of processor time that no input may take. */
const slow = 5_000;

const { kind, from, to, at } = workerData as FuzzWork;
const place = new Int32Array(at);
let findings = 0;
let slowest: [number, number] = [from, 0];
for (let seed = from; seed < to; seed++) {
  Atomics.store(place, 0, seed);
  const before = process.threadCpuUsage();
  try {
    findings += fuzzSeed(kind, seed);
  } catch (error) {
    tell({ kind: 'exception', seed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  const { user, system } = process.threadCpuUsage(before);
  const took = (user + system) / 1000;
  if (took > slow) tell({ kind: 'slow', seed });
  if (took > slowest[1]) slowest = [seed, took];
}
tell({ kind: 'done', findings, slowest });

function tell(news: FuzzNews) {
  parentPort?.postMessage(news);
}
