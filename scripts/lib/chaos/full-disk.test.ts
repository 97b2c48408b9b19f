import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainError } from '../plain-error.ts';
import { replaceFolder } from '../replace-folder.ts';

/** A disk of three megabytes in memory, where this machine lets us make one: for that one must be root on Linux. */
const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
const disk = join(folder, 'disk');
let isMade = false;

beforeAll(() => {
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' });
    isMade = true;
  } catch {
    // Nobody else can try it.
  }
});

afterAll(() => {
  if (isMade) execFileSync('umount', [disk]);
  rmSync(folder, { recursive: true });
});

test('a disk that has filled up when the new site is put in place keeps the old site whole, and says so in a sentence', ({
  skip,
}) => {
  if (!isMade) return skip();
  const [out, fresh] = [join(disk, 'site'), join(folder, 'fresh')];
  for (const [site, megabytes] of [
    [out, 1],
    [fresh, 5],
  ] as const) {
    mkdirSync(site);
    for (let i = 0; i < megabytes; i++) writeFileSync(join(site, `${i}.html`), Buffer.alloc(1_000_000, i));
  }
  let said = '';
  try {
    replaceFolder(fresh, out);
  } catch (error) {
    said = plainError(error);
  }
  expect(said).toContain('the disk has no room for a site: 2 MB are free where 5 MB are needed');
  expect(readdirSync(out)).toEqual(['0.html']);
  expect(readFileSync(join(out, '0.html'))).toEqual(Buffer.alloc(1_000_000, 0));
  expect(readdirSync(join(disk, '.build'))).toEqual([]);
});
