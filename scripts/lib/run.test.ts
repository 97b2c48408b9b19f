import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, expect, test, vi } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops the work and lets it clean up', async (signal) => {
  const script = `import { stoppable } from ${JSON.stringify(new URL('run.ts', import.meta.url).href)};
    const work = (signal) => new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    const waiting = setInterval(() => {}, 1000);
    console.log('ready');
    await stoppable(work).catch(({ message }) => console.log('cleaned up:', message));
    clearInterval(waiting);`;
  const child = spawn(execPath, ['--input-type=module', '-e', script]);
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    if (said === 'ready\n') setTimeout(() => child.kill(signal), 50);
  });
  await new Promise((end) => child.once('close', end));
  expect(said).toBe('ready\ncleaned up: stopped\n');
});

test('a program that ends for want of room says so in a sentence, without its stack', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const full = program(
    'full.mjs',
    `console.error('Error: ENOSPC: no space left\\n    at write (x.js)'); process.exit(1);`,
  );
  await expect(run(full, [], { hide: /x/ })).rejects.toThrow(/^the disk is full$/);
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
});

test('what another program complains of is passed on', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const broken = program('broken.mjs', `console.error('Error: no such template'); process.exit(3);`);
  await expect(run(broken, [], { hide: /x/ })).rejects.toThrow('(3)');
  expect(write).toHaveBeenCalledWith('Error: no such template\n');
  write.mockRestore();
});

test('a program that yields gives way to others, and any other does not', async () => {
  const heard: string[] = [];
  const asks = program(
    'asks.mjs',
    `import { getPriority } from 'node:os'; setTimeout(() => console.log(getPriority()), 50);`,
  );
  const told = { hide: /./, heard: (line: string) => heard.push(line) };
  await run(asks, [], { ...told, yields: true });
  await run(asks, [], told);
  expect(Number(heard[0])).toBeGreaterThan(Number(heard[1]));
});
