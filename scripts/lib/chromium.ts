import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { arch, env, platform } from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const advice =
  'no Chromium starts here, set CHROMIUM_PATH; on Debian or Ubuntu: apt-get install --yes --no-install-recommends chromium';

/** Starts the first Chromium that can be started: the one named by CHROMIUM_PATH or CHROME_PATH, else the one from npm, the same on every machine, else the system's. */
export async function launch(): Promise<Browser> {
  const failures: string[] = [];
  for await (const executablePath of candidates()) {
    try {
      return await chromium.launch({ executablePath, headless: true, args: flags });
    } catch (error) {
      failures.push(`${executablePath}: ${reasonOf(error)}`);
    }
  }
  throw new Error([advice, ...failures].join('\n'));
}

async function* candidates(): AsyncGenerator<string, void, void> {
  const told = env['CHROMIUM_PATH'] ?? env['CHROME_PATH'];
  if (told) return yield told;
  const folders = (env['PATH'] ?? '').split(delimiter);
  yield* names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
  if (hasPackaged) yield await packaged();
}

/** The path of a Chromium for programs that start it themselves. */
export async function executable(): Promise<string> {
  for await (const path of candidates()) return path;
  throw new Error(advice);
}

/** Whether the Chromium from npm runs here. */
export const hasPackaged = platform === 'linux' && arch === 'x64';

/** Starts the Chromium from npm, which is the same on every machine, told to draw the same everywhere: its pictures can be compared. */
export async function launchPackaged(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packaged(),
    headless: true,
    args: [
      ...flags,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
}

/** The Chromium of @sparticuz/chromium. Told that it runs on its usual host, the package also unpacks the libraries that a bare Debian lacks. */
async function packaged() {
  env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** Of the long report of a failed start the line that says why, a missing library before all else. */
function reasonOf(error: unknown) {
  const text = error instanceof Error ? error.message : String(error);
  return (
    /error while loading shared libraries: .*/.exec(text)?.[0] ?? /\[err\] .*/.exec(text)?.[0] ?? text.split('\n', 1)[0]
  );
}
