import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

/** Runs work under a lock file; waits while another process of this machine holds it. */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) await setTimeout(200);
  return work().finally(() => rmSync(lock, { force: true }));
}

/** Takes the lock; false when a process that still lives has it. */
function taken(lock: string) {
  try {
    writeFileSync(lock, String(pid), { flag: 'wx' });
    return true;
  } catch {
    if (isLeft(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the process that took the lock has ended without giving it back. */
function isLeft(lock: string) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner > 0 && !isAlive(owner);
  } catch {
    return false; // given back meanwhile
  }
}
