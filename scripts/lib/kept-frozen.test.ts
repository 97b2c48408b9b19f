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
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frozenAnswers, sweepFrozen } from './kept-frozen.ts';

let home: string;
let kept: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'frozen-'));
  kept = join(home, 'kept/program');
  mkdirSync(join(home, 'data/releases'), { recursive: true });
  release('a', 'first');
});
afterEach(() => rmSync(home, { recursive: true }));

const lying = { 'data/places.csv': strToU8('id\nkg\n'), SHA256SUMS: strToU8('sums') };

/** A folder of data with one release: what its row says, and what its file holds. */
function release(code: string, zip: string) {
  writeFileSync(join(home, 'data/releases.csv'), `id,code\n2026-01-01,${code}\n`);
  writeFileSync(
    join(home, 'data/releases/2026-01-01.zip'),
    zipSync({ ...lying, named: strToU8(zip) }, { mtime: '2026-01-01' }),
  );
}

/** What a build writes for an address, or answers where it writes nothing, and whether it had to make that. */
async function build(path: string, { content = 'fresh', status = 200, folder = kept as string | null } = {}) {
  let isMade = false;
  const file = join(mkdtempSync(join(home, 'site-')), path.replace(/\/$/, ''));
  const answers = frozenAnswers({ data: join(home, 'data'), folder });
  const response = await answers({ url: `https://example.org/sub/v/${path}`, file }, () => {
    isMade = true;
    return Promise.resolve(new Response(content, { status }));
  });
  return [response.body === null ? readFileSync(file, 'utf8') : await response.text(), isMade];
}

const book = '2026-01-01/achyk-zakaz.xlsx';
const fileOf = () => join(kept, readdirSync(kept)[0] ?? '');

test('what was made of a release once is given again by the next build', async () => {
  expect(await build(book)).toEqual(['fresh', true]);
  expect(await build(book, { content: 'other' })).toEqual(['fresh', false]);
  expect(await build(`${book}/`, { content: 'other' })).toEqual(['fresh', false]);
});

test('a release with other bytes or another row is made anew, and so is another file of it', async () => {
  await build(book);
  expect(await build('2026-01-01/achyk-zakaz.json', { content: 'json' })).toEqual(['json', true]);
  release('a', 'second');
  expect(await build(book, { content: 'other' })).toEqual(['other', true]);
  release('b', 'first');
  expect(await build(book, { content: 'third' })).toEqual(['third', true]);
  release('a', 'first');
  expect(await build(book, { content: 'fourth' })).toEqual(['fresh', false]);
});

test('a program with another fingerprint makes it anew', async () => {
  await build(book);
  expect(await build(book, { content: 'other', folder: join(home, 'kept/next') })).toEqual(['other', true]);
});

test('what was cut or changed on the disk is made anew', async () => {
  await build(book);
  truncateSync(fileOf(), 34);
  expect(await build(book, { content: 'second' })).toEqual(['second', true]);
  const bytes = readFileSync(fileOf());
  bytes[bytes.length - 1] = 0;
  writeFileSync(fileOf(), bytes);
  expect(await build(book, { content: 'third' })).toEqual(['third', true]);
});

test('what lies in the file of a release is written as it is there, and the file itself', async () => {
  expect(await build('2026-01-01/data/places.csv')).toEqual(['id\nkg\n', false]);
  expect(await build('2026-01-01/SHA256SUMS/', { folder: null })).toEqual(['sums', false]);
  const zip = readFileSync(join(home, 'data/releases/2026-01-01.zip'), 'utf8');
  expect(await build('2026-01-01/achyk-zakaz.zip')).toEqual([zip, false]);
});

test('nothing is kept of a failure, of other files, of a release without a file, or where no folder is named', async () => {
  await build(book, { status: 500 });
  await build('2026-01-01/data/unknown.csv');
  await build('latest/achyk-zakaz.xlsx');
  await build(book, { folder: null });
  expect(readdirSync(home)).not.toContain('kept');
});

test('the files that were needed last are kept, and the last three programs', async () => {
  await build(book);
  const needed = fileOf();
  for (let old = 1; old <= 400; old += 1) {
    const file = join(kept, `${old}-old`);
    writeFileSync(file, '');
    utimesSync(file, old, old);
  }
  utimesSync(needed, 0, 0);
  await build(book);
  sweepFrozen(kept);
  expect(readdirSync(kept)).toHaveLength(400);
  expect(readdirSync(kept)).not.toContain('1-old');
  expect(readdirSync(kept).map((name) => join(kept, name))).toContain(needed);
  for (const [day, name] of ['x', 'y', 'z'].entries()) {
    mkdirSync(join(home, 'kept', name));
    utimesSync(join(home, 'kept', name), day + 1, day + 1);
  }
  sweepFrozen(kept);
  expect(readdirSync(join(home, 'kept')).sort()).toEqual(['program', 'y', 'z']);
});
