import { argv } from 'node:process';
import { flags, wholeNumber } from './lib/flags.ts';
import { fuzz } from './lib/fuzz/fuzz.ts';
import { main } from './lib/run.ts';

const text = { type: 'string' } as const;
const options = {
  count: { ...text, default: '10000' },
  from: { ...text, default: '1' },
  of: { ...text, default: 'tables' },
  workers: { ...text, default: '1' },
};
const usage = 'npm run fuzz -- [--of tables|workbooks] [--count 10000] [--from 1] [--workers 1]';

/** npm run fuzz: sends damaged tables, or workbooks and archives, through the validator, one for each seed, and counts exceptions and hangs; there must be none. */
await main(async () => {
  const { of, ...rest } = flags(argv.slice(2), { options, usage });
  if (of !== 'tables' && of !== 'workbooks') throw new Error(`--of knows no ${of}\n${usage}`);
  const number = (name: 'count' | 'from' | 'workers') => wholeNumber(name, rest[name]);
  const started = performance.now();
  const fuzzed = await fuzz(
    { kind: of, from: number('from'), count: number('count'), workers: number('workers') },
    ({ inputs, exceptions, hangs }) =>
      console.log(`${inputs} inputs, ${exceptions.length} exceptions, ${hangs.length} hangs ${hangs.join(' ')}`.trim()),
  );
  const { inputs, findings, exceptions, hangs, slowest } = fuzzed;
  for (const { seed, error } of exceptions.slice(0, 20)) console.log(`seed ${seed}: ${error}`);
  if (hangs.length > 0) console.log(`given up or too slow, seeds: ${hangs.join(', ')}`);
  console.log(
    `${inputs} damaged ${of}, ${findings} findings, ${exceptions.length} exceptions, ${hangs.length} hangs; ` +
      `slowest ${Math.round(slowest.ms)} ms of processor time (seed ${slowest.seed}); ` +
      `at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; ${Math.round((performance.now() - started) / 1000)} s`,
  );
  if (exceptions.length + hangs.length > 0) process.exitCode = 1;
});
