import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const everywhere = ['**/node_modules/**', '**/dist/**', '**/.build/**'];
const site = ['src/test/**/*.test.ts'];

/** `unit` needs no site and takes seconds; `site` looks at the built site, which is built once before if it is not fresh, and at small ones that it builds itself. */
export default defineConfig({
  test: {
    // A browser keeps one core busy: on a small machine two files at a time take little more than half as long.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...everywhere, ...site],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The tests share no state: with one registry of modules for all files each module is read once, not 190 times.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'site',
          include: site,
          exclude: everywhere,
          // As above: what they import is read once by each worker, not by each file.
          isolate: false,
          globalSetup: 'src/test/build-once.ts',
          // One build waits for another, and a busy machine takes its time: these are only the ends of patience.
          testTimeout: 900_000,
          hookTimeout: 1_800_000,
          // A state that is waited for comes late on a busy machine.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
