import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', '**/dist/**', '**/.build/**'];
const site = ['src/test/*.test.ts'];
const trial = ['src/test/trial/*.test.ts'];

/** `unit` needs no site and takes seconds; `site` looks at the built site, which is built once before if it is not fresh; `trial` builds another and waits for the rest, because two builds in one tree would meet. */
export default defineConfig({
  test: {
    // A browser keeps one core busy: on a small machine two files at a time take little more than half as long.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...everywhere, ...site, ...trial],
          testTimeout: 60_000,
          // The tests share no state: with one registry of modules for all files each module is read once, not 190 times.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'trial',
          include: trial,
          exclude: everywhere,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: site,
          exclude: everywhere,
          globalSetup: 'src/test/build-once.ts',
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
