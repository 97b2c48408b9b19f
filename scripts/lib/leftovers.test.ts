import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, pid } from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sweep } from './leftovers.ts';

let place: string;
const out = () => join(place, 'dist');
const beside = (name: string) => join(place, '.build', name);
/** The number of a process that has ended. */
const [dead, deadToo] = [spawnSync(execPath, ['--version']).pid, spawnSync(execPath, ['--version']).pid];

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sweep-'));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  rmSync(place, { recursive: true });
  vi.restoreAllMocks();
});

test('what ended builds left is deleted; what belongs to a running one, and everything else, stays', () => {
  folder(out(), 'good');
  for (const name of [
    `dist-${dead}`,
    `dist-${dead}-old`,
    `dist-${dead}-search`,
    `dist-${pid}`,
    `other-${dead}`,
    'dist-notes',
  ])
    folder(beside(name), 'x');
  sweep(out());
  expect(readdirSync(join(place, '.build')).sort()).toEqual(['dist-notes', `dist-${pid}`, `other-${dead}`].sort());
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('good');
});

test('a site that an ended build had moved aside is put back, the last one of several', () => {
  folder(beside(`dist-${dead}-old`), 'older');
  utimesSync(beside(`dist-${dead}-old`), 0, 0);
  folder(beside(`dist-${deadToo}-old`), 'last good');
  folder(beside(`dist-${deadToo}`), 'never seen whole');
  sweep(out());
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('last good');
  expect(readdirSync(join(place, '.build'))).toEqual([]);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('is back'));
});

test('what cannot be deleted is named, the rest is swept, and the build goes on', () => {
  for (const name of [`dist-${dead}`, `dist-${deadToo}`]) folder(beside(name), 'x');
  const remove = fs.rmSync;
  const refuse = vi.spyOn(fs, 'rmSync').mockImplementation((path, options) => {
    if (String(path).endsWith(`-${dead}`)) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    remove(path, options);
  });
  syncBuiltinESMExports();
  try {
    sweep(out());
  } finally {
    refuse.mockRestore();
    syncBuiltinESMExports();
  }
  expect(readdirSync(join(place, '.build'))).toEqual([`dist-${dead}`]);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(`dist-${dead}`));
});

test('a build that is just replacing the site is left alone', () => {
  folder(beside(`dist-${pid}-old`), 'good');
  sweep(out());
  expect(existsSync(out())).toBe(false);
});

/** Ends the process that loads it at its third rename: the new site is near, the old one has gone, and nothing is in its place. */
const fatal = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const rename = fs.renameSync;
let renames = 0;
fs.renameSync = (from, to) => (++renames === 3 ? process.kill(process.pid, 'SIGKILL') : rename(from, to));
syncBuiltinESMExports();`;

test('a build that is killed between its two renames leaves no hole: the next one puts the last good site back', () => {
  folder(out(), 'good');
  folder(beside('fresh'), 'new');
  const script = `import { replaceFolder } from ${JSON.stringify(new URL('replace-folder.ts', import.meta.url).href)};
    replaceFolder(${JSON.stringify(beside('fresh'))}, ${JSON.stringify(out())});`;
  const load = `data:text/javascript,${encodeURIComponent(fatal)}`;
  const { signal } = spawnSync(execPath, ['--import', load, '--input-type=module', '-e', script]);
  expect([signal, existsSync(out())]).toEqual(['SIGKILL', false]);
  sweep(out());
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('good');
  expect(readdirSync(join(place, '.build')).filter((name) => name.startsWith('dist'))).toEqual([]);
});

function folder(path: string, text: string) {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
