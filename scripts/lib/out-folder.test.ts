import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, outFolder, refuseOut } from './out-folder.ts';
import { root } from './run.ts';

const place = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
afterAll(() => rmSync(place, { recursive: true }));
const within = (name: string) => join(place, name);

test('a path is read from the repository, wherever the command was called', () => {
  expect(outFolder('dist')).toBe(join(realpathSync(root), 'dist'));
});

test('~ is the home folder, not a folder of this name', () => {
  expect(outFolder('~/no-such-site')).toBe(join(realpathSync(homedir()), 'no-such-site'));
});

test('a link stands for the folder that it leads to, itself and on the way', () => {
  mkdirSync(within('served'));
  symlinkSync(within('served'), within('link'));
  expect(outFolder(within('link'))).toBe(within('served'));
  expect(outFolder(within('link/deep/site'))).toBe(within('served/deep/site'));
});

test('a link that leads nowhere and an empty name are refused', () => {
  symlinkSync(within('nowhere'), within('dangling'));
  expect(() => outFolder(within('dangling'))).toThrow('leads nowhere');
  expect(() => outFolder(' ')).toThrow('names no folder');
});

test.for(['data/site', 'src', 'content/ky', 'node_modules/.cache', '.git/site'])(
  '%s lies among the sources and is refused',
  (path) => {
    expect(() => refuseOut(outFolder(path), 'data')).toThrow('among the sources');
  },
);

test('the tables of a trial are no place for its site either', () => {
  mkdirSync(within('trial'));
  expect(() => refuseOut(within('trial/site'), within('trial'))).toThrow('among the sources');
});

test('a file is no folder', () => {
  writeFileSync(within('file'), '');
  expect(() => refuseOut(within('file'), 'data')).toThrow('not a folder');
});

test('only a built site or an empty folder may be replaced', () => {
  expect(() => refuseOut(within('new/site'), 'data')).not.toThrow();
  mkdirSync(within('thesis'));
  expect(() => refuseOut(within('thesis'), 'data')).not.toThrow();
  writeFileSync(within('thesis/thesis.doc'), 'years of work');
  expect(() => refuseOut(within('thesis'), 'data')).toThrow('not a built site');
});

test.runIf(platform === 'linux')('where no folder can be made, the attempt ends with a sentence', () => {
  expect(() => makeFolder('/proc/no/such')).toThrow('no folder can be made here: /proc/no');
  expect(() => makeFolder('/dev/null/site')).toThrow('no folder can be made here');
});

test.runIf(platform === 'linux' && readdirSync('/dev').includes('shm'))('a mount point is refused by its name', () => {
  const isEmpty = readdirSync('/dev/shm').length === 0;
  expect(() => refuseOut('/dev/shm', 'data')).toThrow(isEmpty ? 'mount point' : /mount point|not a built site/);
});
