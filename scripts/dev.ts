import { argv } from 'node:process';
import { astro, main, run, stoppable } from './lib/run.ts';

/** npm run dev: checks the data, then shows every change at once. */
await main(async () => {
  await run('scripts/validate.ts', [process.env['ACHYK_DATA'] ?? 'data']);
  await stoppable((signal) => astro(['dev', ...argv.slice(2)], { signal }));
});
