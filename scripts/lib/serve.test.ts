import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { platform } from 'node:process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const around = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(around, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'ky', 'data'), { recursive: true });
  writeFileSync(join(around, 'secret.txt'), 'secret');
  writeFileSync(join(`${folder}`, 'index.html'), '<h1>all</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>lost</h1>');
  writeFileSync(join(folder, 'ky', 'index.html'), '<h1>ky</h1>');
  for (const name of ['a.csv', 'a.json', 'a.svg', 'a.xlsx', 'a.zip', 'a.wasm', 'a.pagefind', 'Кочкор.csv'])
    writeFileSync(join(folder, 'ky', name), 'x'.repeat(2000));
  writeFileSync(join(folder, 'ky', 'large.pdf'), 'x'.repeat(20_000_000));
  writeFileSync(join(folder, 'ky', 'empty.txt'), '');
  writeFileSync(join(folder, '.hidden'), 'x');
  writeFileSync(join(folder, '_headers'), '/ky/a.csv\n  X-Told: yes\n  Cache-Control: max-age=7\n');
  writeFileSync(join(folder, '_redirects'), '/ky/old/* /ky/:splat#new 301\n');
  symlinkSync(around, join(folder, 'ky', 'out'));
  symlinkSync(join(around, 'secret.txt'), join(folder, 'ky', 'secret.txt'));
  symlinkSync('loop', join(folder, 'ky', 'loop'));
  server = await serve(folder, { base: '/repo/' });
});

afterAll(async () => {
  await server.close();
  rmSync(around, { recursive: true });
});

test.for([
  ['', 200, 'text/html; charset=utf-8'],
  ['ky/', 200, 'text/html; charset=utf-8'],
  ['ky/?q=1', 200, 'text/html; charset=utf-8'],
  ['ky/a.csv', 200, 'text/csv; charset=utf-8'],
  ['ky/a.json', 200, 'application/json; charset=utf-8'],
  ['ky/a.svg', 200, 'image/svg+xml; charset=utf-8'],
  ['ky/a.xlsx', 200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ky/a.zip', 200, 'application/zip'],
  ['ky/a.wasm', 200, 'application/wasm'],
  ['ky/a.pagefind', 200, 'application/octet-stream'],
  ['ky/%D0%9A%D0%BE%D1%87%D0%BA%D0%BE%D1%80.csv', 200, 'text/csv; charset=utf-8'],
  ['ky/data/', 404, 'text/html; charset=utf-8'],
  ['nowhere/', 404, 'text/html; charset=utf-8'],
  ['ky/a.csv/', 404, 'text/html; charset=utf-8'],
] as const)('%j is answered with %i and %s', async ([path, status, type]) => {
  const response = await fetch(server.url + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
});

test('a folder without its slash is sent to the address with one', async () => {
  const response = await fetch(`${server.url}ky?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/repo/ky/?q=1']);
});

test('a page that moved is found by its old address', async () => {
  const response = await fetch(`${server.url}ky/old/a.csv`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/repo/ky/a.csv#new']);
});

test('text arrives whole, packed or not', async () => {
  const packed = await fetch(`${server.url}ky/a.csv`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(await packed.text()).toHaveLength(2000);
  const plain = await fetch(`${server.url}ky/a.csv`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test.for([
  '/repo/../secret.txt',
  '/repo/..%2fsecret.txt',
  '/repo/%2e%2e/secret.txt',
  '/repo/ky/..%2f..%2f..%2fsecret.txt',
  '/repo/ky/a.csv%00',
  '/repo/%E0%A4%A',
  '/secret.txt',
  '//repo/ky/',
  '//[',
  '/repo//ky',
  '/ky/',
  '/',
])('%s finds nothing outside the site', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test.for([`/repo/${'a'.repeat(256)}/`, `/repo/${'a/'.repeat(3000)}`, '/repo/ky/loop', '/repo/ky/a.csv/x'])(
  'the name %s, which no file can have, is not found and ends nothing',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
    expect(await statusOf('/repo/ky/')).toBe(200);
  },
);

test.for(['/repo/ky/out/secret.txt', '/repo/ky/secret.txt', '/repo/.hidden', '/repo/_headers', '/repo/_redirects'])(
  '%s stands in the folder and is not given: a link out of it, a hidden file, the rules for headers and moves',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

test('a name of another site that points here gets nothing', async () => {
  expect(await statusOf('/repo/ky/', { host: 'evil.example' })).toBe(421);
  expect(await statusOf('/repo/ky/', { host: 'localhost:4321' })).toBe(200);
});

test('the headers that _headers tells are sent, before our own', async () => {
  const { headers } = await fetch(`${server.url}ky/a.csv`);
  expect([headers.get('x-told'), headers.get('cache-control')]).toEqual(['yes', 'max-age=7']);
  expect((await fetch(`${server.url}ky/a.json`)).headers.get('x-told')).toBeNull();
});

test('who has a file is told so', async () => {
  const first = await fetch(`${server.url}ky/a.zip`);
  const tag = first.headers.get('etag') ?? '';
  const again = (headers: Record<string, string>) => statusOf('/repo/ky/a.zip', headers);
  expect(await again({ 'if-none-match': tag })).toBe(304);
  expect(await again({ 'if-none-match': `"other", W/${tag}` })).toBe(304);
  expect(await again({ 'if-none-match': '"other"' })).toBe(200);
  expect(await again({ 'if-modified-since': first.headers.get('last-modified') ?? '' })).toBe(304);
  expect(await again({ 'if-modified-since': 'Thu, 01 Jan 2004 00:00:00 GMT' })).toBe(200);
});

test('a part of a file can be asked for', async () => {
  const part = async (headers: Record<string, string>) => {
    const answer = await fetch(`${server.url}ky/a.csv`, { headers });
    return [answer.status, (await answer.text()).length, answer.headers.get('content-range')];
  };
  expect(await part({ range: 'bytes=0-9' })).toEqual([206, 10, 'bytes 0-9/2000']);
  expect(await part({ range: 'bytes=5000-' })).toEqual([416, 0, 'bytes */2000']);
  expect(await part({ range: 'bytes=0-9', 'if-range': '"other"' })).toEqual([200, 2000, null]);
});

test('an empty file is sent, and asking for its head sends no body', async () => {
  expect(await (await fetch(`${server.url}ky/empty.txt`)).text()).toBe('');
  const head = await fetch(`${server.url}ky/a.zip`, { method: 'HEAD' });
  expect([head.headers.get('content-length'), await head.text()]).toEqual(['2000', '']);
});

test('gzip that is refused by its weight is not sent', async () => {
  const { headers } = await fetch(`${server.url}ky/a.csv`, { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
  expect(headers.get('content-encoding')).toBeNull();
});

test.runIf(platform === 'linux')('downloads that are broken off leave no file open', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  const before = openFiles();
  for (let turn = 0; turn < 30; turn++) await brokenOff('/repo/ky/large.pdf');
  await expect.poll(openFiles).toBeLessThan(before + 10);
});

test('only reading is allowed', async () => {
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  expect(await (await fetch(server.url, { method: 'HEAD' })).text()).toBe('');
});

/** Asks for a path as it is: fetch would tidy it. */
function asked(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(server.url);
  return new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, headers }, resolve).once('error', reject).end();
  });
}

const statusOf = async (path: string, headers: Record<string, string> = {}) =>
  (await asked(path, headers)).resume().statusCode;

/** Begins a download and goes away. */
async function brokenOff(path: string) {
  const response = await asked(path);
  await new Promise((arrived) => response.once('data', arrived));
  response.destroy();
}
