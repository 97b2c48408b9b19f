import { argv } from 'node:process';
import { flags, wholeNumber } from './lib/flags.ts';
import { fuzz } from './lib/fuzz/fuzz.ts';
import { main } from './lib/run.ts';

const text = { type: 'string' } as const;
const options = { count: { ...text, default: '10000' }, from: { ...text, default: '1' } };
const usage = 'npm run fuzz -- [--count 10000] [--from 1]';

/** npm run fuzz -- [--count 10000] [--from 1]: sends damaged tables through the validator, one for each seed, and counts exceptions and hangs; there must be none. */
await main(async () => {
  const { count, from } = flags(argv.slice(2), { options, usage });
  const started = performance.now();
  const fuzzed = await fuzz(
    { count: wholeNumber('count', count), from: wholeNumber('from', from) },
    (done, { exceptions, hangs }) =>
      console.log(`${done} inputs, ${exceptions.length} exceptions, ${hangs.length} hangs`),
  );
  const { inputs, findings, exceptions, hangs, slowest } = fuzzed;
  for (const { seed, error } of exceptions.slice(0, 20)) console.log(`seed ${seed}: ${error}`);
  if (hangs.length > 0) console.log(`given up, seeds: ${hangs.join(', ')}`);
  console.log(
    `${inputs} damaged inputs, ${findings} findings, ${exceptions.length} exceptions, ${hangs.length} hangs; ` +
      `slowest ${Math.round(slowest.ms)} ms (seed ${slowest.seed}); ${Math.round((performance.now() - started) / 1000)} s`,
  );
  if (exceptions.length + hangs.length > 0) process.exitCode = 1;
});
