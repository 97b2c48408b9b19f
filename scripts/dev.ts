import { argv } from 'node:process';
import { flags, wholeNumber } from './lib/flags.ts';
import { refuseTakenPort } from './lib/free-port.ts';
import { astro, main, run, stoppable } from './lib/run.ts';

const usage = 'npm run dev -- [--port 4321]';

/** npm run dev: checks the data, then shows every change at once. */
await main(async () => {
  const { port } = flags(argv.slice(2), { options: { port: { type: 'string', default: '4321' } }, usage });
  await refuseTakenPort(wholeNumber('port', port));
  await run('scripts/validate.ts', [process.env['ACHYK_DATA'] ?? 'data']);
  await stoppable((signal) => astro(['dev', '--port', port], { signal }));
});
