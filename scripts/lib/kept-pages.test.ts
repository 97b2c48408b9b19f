import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesFolder, pageWriter, sweepPages, type WantedPage } from './kept-pages.ts';

let home: string;
let kept: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pages-'));
  kept = join(home, 'kept/program');
});
afterEach(() => rmSync(home, { recursive: true }));

const url = 'https://example.org/ky/places/talas/';

/** What a build writes for a page, and whether it had to make that. */
async function build(content: string, { folder = kept as string | null, status = 200, ...page }: Partial<Build> = {}) {
  const file = join(mkdtempSync(join(home, 'site-')), 'index.html');
  const wanted = { url, key: 'a', file, ...page };
  const { before, anew } = pageWriter(folder);
  if (before(wanted)) return [readFileSync(file, 'utf8'), false];
  const response = await anew(wanted, () => Promise.resolve(new Response(content, { status })));
  return [response.body === null ? readFileSync(file, 'utf8') : await response.text(), true];
}

type Build = WantedPage & { folder: string | null; status: number };

const only = () => join(kept, readdirSync(kept)[0] ?? '');

test('a page of the same key is written again as it was made', async () => {
  expect(await build('<p>first')).toEqual(['<p>first', true]);
  expect(await build('<p>other')).toEqual(['<p>first', false]);
});

test('a page is kept as it was written, without the end tags that the next tag says', async () => {
  const list = '<ul><li>a</li><li>b</li></ul>';
  const [written] = await build(list);
  expect(written).not.toBe(list);
  expect(await build(list)).toEqual([written, false]);
});

test('a page with another key is made anew, and only the newest is kept', async () => {
  await build('first');
  expect(await build('second', { key: 'b' })).toEqual(['second', true]);
  expect(await build('third', { key: 'b' })).toEqual(['second', false]);
  expect(await build('fourth')).toEqual(['fourth', true]);
  expect(readdirSync(kept)).toHaveLength(1);
});

test('a page at another address is made anew', async () => {
  await build('first');
  expect(await build('second', { url: `${url}other/` })).toEqual(['second', true]);
});

test('another program has pages of its own, and so has another folder of tables', async () => {
  expect(new Set([pagesFolder('a', 'data'), pagesFolder('b', 'data'), pagesFolder('a', 'trial')]).size).toBe(3);
  await build('first');
  expect(await build('second', { folder: join(home, 'kept/next') })).toEqual(['second', true]);
});

test('what was cut or changed on the disk is made anew', async () => {
  await build('first');
  truncateSync(only(), 34);
  expect(await build('second')).toEqual(['second', true]);
  const bytes = readFileSync(only());
  bytes[bytes.length - 1] = 0;
  writeFileSync(only(), bytes);
  expect(await build('third')).toEqual(['third', true]);
  truncateSync(only(), 3);
  expect(await build('fourth')).toEqual(['fourth', true]);
});

test('nothing is kept of a failure, of a page without a key or a file, or where no folder is named', async () => {
  await build('lost', { status: 404 });
  await build('keyless', { key: null });
  await build('nameless', { file: null });
  expect(readdirSync(kept)).toEqual([]);
  expect(await build('first', { folder: null })).toEqual(['first', true]);
});

test('the pages of the last four programs are kept', () => {
  for (const [day, name] of ['w', 'x', 'y', 'z'].entries()) {
    mkdirSync(join(home, 'kept', name), { recursive: true });
    utimesSync(join(home, 'kept', name), day + 1, day + 1);
  }
  sweepPages(kept);
  expect(readdirSync(join(home, 'kept')).sort()).toEqual(['program', 'x', 'y', 'z']);
});
