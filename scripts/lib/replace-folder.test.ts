import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { pid } from 'node:process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let place: string;
const out = () => join(place, 'dist');
const fresh = () => join(place, 'fresh');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'replace-'));
});

afterEach(() => rmSync(place, { recursive: true }));

test('the new site takes the place of the old one and nothing else is left', () => {
  folder(out(), { 'index.html': 'old', 'gone.html': 'old' });
  folder(fresh(), { 'index.html': 'new' });
  replaceFolder(fresh(), out());
  expect(readdirSync(place).sort()).toEqual(['.build', 'dist']);
  expect(readdirSync(join(place, '.build'))).toEqual([]);
  expect(readdirSync(out())).toEqual(['index.html']);
});

test('the first site needs no old one', () => {
  folder(fresh(), { 'index.html': 'new' });
  replaceFolder(fresh(), out());
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('new');
});

test('when there is no new site, the old one stays', () => {
  folder(out(), { 'index.html': 'old' });
  expect(() => replaceFolder(fresh(), out())).toThrow();
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('old');
});

test('an old site that cannot be deleted is named, and the new one stands in its place all the same', () => {
  folder(out(), { 'index.html': 'old' });
  folder(fresh(), { 'index.html': 'new' });
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const refuse = vi.spyOn(fs, 'rmSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  });
  syncBuiltinESMExports();
  try {
    replaceFolder(fresh(), out());
  } finally {
    refuse.mockRestore();
    syncBuiltinESMExports();
  }
  const old = join(place, '.build', `dist-${pid}-old`);
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('new');
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('old');
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(old));
  warn.mockRestore();
});

/** A folder in memory, on a file system of its own; null where this machine has none. */
const inMemory = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev ? '/dev/shm' : null;

test.runIf(inMemory !== null)('a site goes to another file system, too', () => {
  const far = mkdtempSync(join(inMemory ?? '', 'replace-'));
  try {
    folder(join(far, 'site'), { 'index.html': 'old' });
    folder(join(fresh(), 'deep'), { 'page.html': 'new' });
    replaceFolder(fresh(), join(far, 'site'));
    expect(readdirSync(join(far, 'site'))).toEqual(['deep']);
    expect(readdirSync(join(far, '.build'))).toEqual([]);
  } finally {
    rmSync(far, { recursive: true });
  }
});

test.runIf(inMemory !== null)('a copy that fails leaves the old site, and nothing of itself', () => {
  const far = mkdtempSync(join(inMemory ?? '', 'replace-'));
  try {
    folder(join(far, 'site'), { 'index.html': 'old' });
    folder(fresh(), { 'index.html': 'new' });
    folder(join(far, '.build'), { [`site-${pid}`]: 'in the way of the copy' });
    expect(() => replaceFolder(fresh(), join(far, 'site'))).toThrow();
    expect(readFileSync(join(far, 'site', 'index.html'), 'utf8')).toBe('old');
    expect(readdirSync(join(far, '.build'))).toEqual([]);
  } finally {
    rmSync(far, { recursive: true });
  }
});

function folder(path: string, files: Record<string, string>) {
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
}
