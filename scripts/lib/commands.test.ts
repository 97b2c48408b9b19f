import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { root } from './run.ts';

/** What each command is told wrongly, and what it answers before any work. */
test.for([
  ['build', ['--bogus'], "Unknown option '--bogus'"],
  ['build', ['--site'], "Option '--site <value>' argument missing"],
  ['build', ['stray'], "Unexpected argument 'stray'"],
  ['build', ['--out', 'data/site'], '--out lies among the sources'],
  ['start', ['--port', 'x'], 'not a port: --port x'],
  ['dev', ['--bogus'], "Unknown option '--bogus'"],
  ['dev', ['--port', 'x'], '--port takes a whole number: x'],
  ['synthesize', [], '--out names no folder'],
  ['synthesize', ['--out', 'x', '--grants', 'abc'], '--grants takes a whole number: abc'],
  ['synthesize', ['--bogus'], "Unknown option '--bogus'"],
  ['synthesize', ['--out', `${root}data`], '--out holds real tables'],
  ['bench', ['--grants', 'x'], '--grants takes a whole number: x'],
  ['bench', ['--only', 'x'], '--only knows no x'],
  ['pdf', ['--site', '/nowhere'], 'no built site in /nowhere'],
  ['recount', ['/nowhere'], 'no figures.csv in /nowhere'],
] as const)('npm run %s -- %j is refused in a sentence, without a stack trace', ([command, args, sentence]) => {
  const { status, stdout, stderr } = spawnSync(execPath, [`${root}scripts/${command}.ts`, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n').length).toBeLessThan(3);
});

test('a command defines what it needs before it starts: what stands behind its start does not exist yet', () => {
  const late = globSync('scripts/*.ts', { cwd: root }).flatMap((file) => {
    const [, behind = ''] = readFileSync(`${root}${file}`, 'utf8').split(/^await main\(/m);
    return (behind.match(/^(?:const|let|class) .*/gm) ?? []).map((line) => `${file}: ${line}`);
  });
  expect(late).toEqual([]);
});
