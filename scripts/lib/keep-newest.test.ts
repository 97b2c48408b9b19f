import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepNewest } from './keep-newest.ts';

test('the files and folders that were touched last stay, whatever they are called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newest-'));
  for (const [name, day] of [
    ['d', 1],
    ['c', 4],
    ['b', 2],
    ['a', 3],
  ] as const) {
    const path = join(folder, name);
    if (name === 'd' || name === 'a') mkdirSync(join(path, 'inside'), { recursive: true });
    else writeFileSync(path, name);
    utimesSync(path, day, day);
  }
  keepNewest(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
  rmSync(folder, { recursive: true });
});
