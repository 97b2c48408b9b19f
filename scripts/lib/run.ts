import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { dirname, join, relative, resolve as resolvePath } from 'node:path';
import { env, execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { filesTold } from './made-lines.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { fullDiskIn, plainError } from './plain-error.ts';

/** The folder of the repository: every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const astroBin = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

export interface RunOptions {
  /** What Node itself is told. */
  node?: readonly string[];
  variables?: Readonly<Record<string, string>>;
  /** Ends the program when aborted. */
  signal?: AbortSignal;
  /** Whether it leaves the processor to others that run beside it and need it. */
  yields?: boolean;
  /** Output lines that are not printed; complaints are then kept back until the program ends, since a full disk is told in one sentence. */
  hide?: RegExp;
  /** Hears every line of the output, hidden or not, when some are hidden. */
  heard?: (line: string) => void;
}

/** Runs a Node program in the repository; fulfils only if it ended well. */
export function run(
  program: string,
  args: readonly string[] = [],
  { node = [], variables = {}, signal, yields = false, hide, heard }: RunOptions = {},
) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(execPath, [...node, program, ...args], {
      cwd: root,
      stdio: hide ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...clean(env), ...variables },
      ...(signal && { signal }),
    });
    if (yields && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    if (hide && child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        heard?.(line);
        if (!hide.test(line)) console.log(line);
      });
    const said: Buffer[] = [];
    child.stderr?.on('data', (part: Buffer) => said.push(part));
    child.once('error', (error) => child.pid === undefined && reject(error));
    child.once('close', (code, by) => {
      const complaints = Buffer.concat(said).toString();
      const full = code === 0 ? null : fullDiskIn(complaints);
      if (full === null) process.stderr.write(complaints);
      if (code === 0) return resolve();
      reject(new Error(full ?? `failed: ${relative(root, resolvePath(root, program))} (${code ?? by})`));
    });
  });
}

/**
 * A page is a hundred thousand short texts: with more room for young ones (in megabytes), the collector looks at them half as often. What stays is
 * looked at whenever it has grown by three fifths: texts are not bytes outside the heap, whose weight would call the collector, and without this two
 * threads let three times as much lie as they need.
 */
const roomy = ['--max-semi-space-size=32', '--heap-growing-percent=60'];

/** Runs Astro without its telemetry: building this site tells nobody anything. */
export function astro(args: readonly string[], { variables = {}, ...options }: RunOptions = {}) {
  return run(astroBin, args, { node: roomy, ...options, variables: { ...variables, ASTRO_TELEMETRY_DISABLED: '1' } });
}

/** Lines that say what all goes well: files that are made, steps of Astro. Warnings and errors are none of them. */
const routine = /^made \d+$|^\d\d:\d\d:\d\d (?!\[(?:WARN|ERROR)\])|^\s*(?:generating static routes)?\s*$/;

/** Runs a build of Astro, one in this tree at a time, because Astro keeps notes beside the sources; `made` hears how many files there are more. */
export const astroBuild = (options: PagesOptions) =>
  oneAtATime(join(root, '.build/lock'), () => astro(['build'], counted(options)));

/**
 * Builds the pages by a bundle that is kept: it is given, and the folder that receives them. Its two threads yield to the search, which has only one:
 * else that would be left over at the end, and a core stand still.
 */
export const pagesBuild = (args: readonly string[], options: PagesOptions) =>
  run('scripts/lib/pages-step.ts', args, { node: roomy, yields: true, ...counted(options) });

type PagesOptions = RunOptions & { made?: (files: number) => void };

const counted = ({ made, ...options }: PagesOptions): RunOptions => ({
  ...options,
  hide: routine,
  heard: (line) => made?.(filesTold(line) ?? 0),
});

/** Names that Vite and Astro take from the environment before their own configuration; Vitest sets some, and any shell may. */
const overriding = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR', 'VITEST'];

function clean(variables: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !overriding.includes(name)));
}

/** On Ctrl+C, or when the terminal is closed, stops the child process and runs the clean-up before the script ends. */
export async function stoppable(work: (signal: AbortSignal) => Promise<void>) {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = () => controller.abort(new Error('stopped'));
  signals.forEach((name) => process.once(name, stop));
  await work(controller.signal).finally(() => signals.forEach((name) => process.off(name, stop)));
}

/** Ends a script as a command line expects: the error in one sentence, and a status that is not zero. */
export async function main(work: () => Promise<void> | void) {
  try {
    await work();
  } catch (error) {
    console.error(plainError(error));
    process.exitCode = 1;
  }
}
