import { appendFileSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { processorSeconds } from './processor-seconds.ts';

/** What a stage of a command has cost. */
export interface StageCost {
  name: string;
  seconds: number;
  /** Of this process and what it started; null where the machine does not tell. */
  processorSeconds: number | null;
  /** How many things were made; null where none are counted. */
  made: number | null;
}

interface Counted {
  /** What is counted: «pages». */
  what?: string;
  /** How many there will be, about; null where nobody knows. */
  of?: number | null;
  /** Whether the work writes to the terminal itself. */
  writes?: boolean;
}

/** The file that is to receive the costs, a JSON line for each stage: the benchmark reads it. */
const costFile = env['ACHYK_STAGES'];

/** How often the line on a terminal is written anew, in milliseconds. */
const pace = 200;

/**
 * Does one stage of a command. On a terminal a line says what is done, how far it is and how long it may still take; elsewhere, in the
 * log of a continuous integration, one line says at the end what it took. `step` counts one more thing made, or several.
 */
export async function stage<T>(
  name: string,
  work: (step: (more?: number) => void) => Promise<T>,
  { what = '', of = null, writes = false }: Counted = {},
): Promise<T> {
  const [start, before] = [performance.now(), processorSeconds()];
  let made = 0;
  const elapsed = () => (performance.now() - start) / 1000;
  const show = () => write(progressLine({ name, what, made, of, seconds: elapsed() }));
  const timer = stdout.isTTY && !writes ? setInterval(show, pace) : undefined;
  try {
    const result = await work((more = 1) => (made += more));
    clearInterval(timer);
    const after = processorSeconds();
    const cost = {
      name,
      seconds: elapsed(),
      processorSeconds: before === null || after === null ? null : after - before,
    };
    report({ ...cost, made: what === '' ? null : made }, what);
    return result;
  } finally {
    clearInterval(timer);
    write('');
  }
}

/** The line of a stage that is under way: «pages: 1 200 of 16 376 pages, 12 s, about 150 s left». */
export function progressLine({
  name,
  what,
  made,
  of,
  seconds,
}: Required<Omit<Counted, 'writes'>> & { name: string; made: number; seconds: number }): string {
  const counted = what === '' ? [] : [`${made}${of === null ? '' : ` of ${Math.max(of, made)}`} ${what}`];
  const left =
    of === null || made === 0 || made >= of ? [] : [`about ${Math.ceil((seconds / made) * (of - made))} s left`];
  return `${name}: ${[...counted, `${Math.floor(seconds)} s`, ...left].join(', ')}`;
}

function report(cost: StageCost, what: string) {
  const { name, seconds, made } = cost;
  write('');
  if (costFile) appendFileSync(costFile, `${JSON.stringify(cost)}\n`);
  console.log(`${name}: ${[...(made === null ? [] : [`${made} ${what}`]), `${seconds.toFixed(1)} s`].join(', ')}`);
}

/** Writes over the line of the terminal; nothing elsewhere. */
function write(line: string) {
  if (stdout.isTTY) stdout.write(`\r\u001b[2K${line.slice(0, stdout.columns - 1)}`);
}
