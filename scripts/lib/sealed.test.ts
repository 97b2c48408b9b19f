import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSealed, writeSealed } from './sealed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is read of a file in which a content was kept. */
function again(content: string | Uint8Array) {
  const file = join(folder, 'a');
  const written = Buffer.from(writeSealed(file, { key: 'k', content }));
  expect(readSealed(file, 'k')).toEqual(written);
  return written;
}

test.for(['', 'ыр', '<p>'.repeat(9), 'ө'.repeat(2_000_000), 'short again'])('a text is kept as its bytes', (text) => {
  expect(again(text).equals(Buffer.from(text))).toBe(true);
});

test('bytes are kept as they are', () => {
  const bytes = new Uint8Array(3_000_000).map((_, at) => at);
  expect(again(bytes).equals(bytes)).toBe(true);
});

test('a file of another key, with a changed byte or cut within its checksum is none', () => {
  const file = join(folder, 'a');
  writeSealed(file, { key: 'k', content: 'text' });
  expect(readSealed(file, 'other')).toBeNull();
  const whole = readFileSync(file);
  for (const at of whole.keys()) {
    writeFileSync(
      file,
      whole.map((byte, here) => (here === at ? byte ^ 1 : byte)),
    );
    expect(readSealed(file, 'k')).toBeNull();
    writeFileSync(file, whole.subarray(0, at));
    expect(readSealed(file, 'k')).toBeNull();
  }
  expect(readSealed(join(folder, 'missing'), 'k')).toBeNull();
});
