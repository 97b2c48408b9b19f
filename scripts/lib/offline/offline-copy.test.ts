import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { offlineCopy, offlineFiles } from './offline-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'copy-'));
const site = {
  'index.html': '<!doctype html><title>A</title><link rel="stylesheet" href="/sub/a.css"><a href="/sub/ky/">ky</a>',
  'ky/index.html':
    '<!doctype html><title>B</title><a href="/sub/">home</a><script type="module" src="/sub/a.js"></script>',
  'a.css': 'body { color: red }',
  'a.js': 'alert(1)',
  'search/names.json': '[]',
};
for (const [name, text] of Object.entries(site)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

afterAll(() => rmSync(folder, { recursive: true }));

test('the archive holds every file that opens from a folder, and nothing that needs a host or a script', () => {
  const files = unzipSync(offlineCopy(folder, '/sub/'));
  expect(Object.keys(files).sort()).toEqual(['SHA256SUMS.txt', 'a.css', 'index.html', 'ky/index.html']);
  expect(files).toEqual(
    Object.fromEntries(
      Object.entries(offlineFiles(folder, '/sub/')).map(([name, bytes]) => [name, new Uint8Array(bytes)]),
    ),
  );
});

test('every file has its checksum in the list', () => {
  const { 'SHA256SUMS.txt': list, ...files } = unzipSync(offlineCopy(folder, '/sub/'));
  const sums = Object.entries(files).map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  expect(new TextDecoder().decode(list)).toBe(sums.join(''));
});

test('the same site gives the same bytes', () => {
  expect(offlineCopy(folder, '/sub/')).toEqual(offlineCopy(folder, '/sub/'));
});
