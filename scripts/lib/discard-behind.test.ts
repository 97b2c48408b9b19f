import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discardBehind } from './discard-behind.ts';

test('a folder is gone at once, and deleted in the end with what an earlier process has left', async () => {
  const home = mkdtempSync(join(tmpdir(), 'waste-'));
  const [old, waste] = [join(home, 'old'), join(home, 'waste')];
  for (const folder of [old, join(waste, 'site-left')]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'old');
  }
  discardBehind(old, waste);
  expect(existsSync(old)).toBe(false);
  await expect.poll(() => readdirSync(waste), { timeout: 30_000 }).toEqual([]);
  rmSync(home, { recursive: true });
});

test('a folder that cannot be moved stays where it is', () => {
  const home = mkdtempSync(join(tmpdir(), 'waste-'));
  expect(() => discardBehind(join(home, 'missing'), join(home, 'waste'))).toThrow();
  rmSync(home, { recursive: true });
});
