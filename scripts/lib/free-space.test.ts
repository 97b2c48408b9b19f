import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { refuseFullDisk } from './free-space.ts';

test('a disk without room is refused before the work', () => {
  expect(() => refuseFullDisk(tmpdir(), Number.MAX_SAFE_INTEGER)).toThrow('the disk has no room for a site');
  expect(() => refuseFullDisk(tmpdir(), 0)).not.toThrow();
});
