import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', '**/dist/**', '**/.build/**'];
const site = ['src/test/**/*.test.ts'];

/** Two kinds of tests: `unit` needs no site and takes seconds; `site` looks at the built site, which is built once before if it is not fresh. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [...everywhere, ...site], testTimeout: 20_000 } },
      { test: { name: 'site', include: site, exclude: everywhere, globalSetup: 'src/test/build-once.ts', testTimeout: 120_000, hookTimeout: 600_000 } },
    ],
  },
});
