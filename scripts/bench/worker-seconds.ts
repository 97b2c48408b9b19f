import { readdirSync, readFileSync } from 'node:fs';
import { secondsIn } from '../lib/processor-seconds.ts';

/** Processor seconds of the threads in which the browsers of this process work for their pages; helpers that collect garbage are left out. Zero where there is no /proc. */
export function workerSeconds(): number {
  const parents = new Map(numbersIn('/proc').map((pid) => [pid, parentOf(read(`/proc/${pid}/stat`))]));
  let sum = 0;
  for (const pid of parents.keys()) if (isBelow(process.pid, pid, parents)) sum += workersOf(pid);
  return sum;
}

const parentOf = (stat: string) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);

function isBelow(root: number, pid: number, parents: ReadonlyMap<number, number>): boolean {
  const parent = parents.get(pid) ?? 0;
  return parent === root || (parent > 1 && isBelow(root, parent, parents));
}

function workersOf(pid: number): number {
  const stats = numbersIn(`/proc/${pid}/task`).map((thread) => read(`/proc/${pid}/task/${thread}/stat`));
  return stats.filter((stat) => stat.includes('(DedicatedWorker')).reduce((sum, stat) => sum + secondsIn(stat), 0);
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** Reads a file of /proc; empty where the thread has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
