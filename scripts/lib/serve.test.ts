import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
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

test('only reading is allowed', async () => {
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  expect(await (await fetch(server.url, { method: 'HEAD' })).text()).toBe('');
});

/** The path goes out as it is: fetch would tidy it. */
function statusOf(path: string) {
  const { hostname, port } = new URL(server.url);
  return new Promise<number | undefined>((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end();
  });
}
