import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadFile, loadJson } from './load-file.ts';
import { watchedFetch } from './watched-fetch.ts';

const login = '<!doctype html><title>Wi-Fi</title><form>…</form>';
const page = { 'content-type': 'text/html' };
const bytes = { 'content-type': 'application/octet-stream' };

/** What a network may make of a file. */
const failures: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  'is not there': (answer) => answer.writeHead(404, page).end(login),
  'is refused by a busy host': (answer) => answer.writeHead(503).end(),
  'is the login page of a network': (answer) => answer.writeHead(200, page).end(login),
  'is garbage': (answer) => answer.writeHead(200, bytes).end('Ъ'.repeat(500)),
  'is empty': (answer) => answer.writeHead(200, bytes).end(),
  'is cut off on its way': (answer) => {
    answer.writeHead(200, { ...bytes, 'content-length': 5000 });
    answer.write('[', () => answer.destroy());
  },
};
const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.json': '["good"]',
  'good.pf_index': gzipSync('pagefind_dcd good'),
};

const server = createServer(({ url = '' }, answer) => {
  const name = decodeURIComponent(url).replace(/.*\//, '');
  const file = files[name];
  if (file !== undefined) answer.writeHead(200, bytes).end(file);
  else failures[name.replace(/\.\w+$/, '')]?.(answer);
});
let address: string;

beforeAll(async () => {
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/folder/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a file that arrives', () => {
  test('is loaded whole', async () => {
    expect(new TextDecoder().decode(await loadFile(`${address}good.json`))).toBe('["good"]');
    expect(await loadJson(`${address}good.json`)).toEqual(['good']);
  });

  test('reaches a program that loads by itself, unpacked', async () => {
    await watched(async () => {
      expect(await (await fetch(`${address}good.json`)).json()).toEqual(['good']);
      expect(await (await fetch(`${address}good.pf_index`)).text()).toBe('pagefind_dcd good');
    });
  });
});

describe.for(Object.keys(failures))('a file that %s', (name) => {
  test('fails', async () => {
    await expect(loadJson(address + encodeURIComponent(`${name}.json`))).rejects.toThrow();
  });

  test.for(['json', 'pf_index'])('fails for a program that loads by itself, which is told too: .%s', async (ending) => {
    await watched(async (failure) => {
      const file = address + encodeURIComponent(`${name}.${ending}`);
      await expect(fetch(file)).rejects.toThrow();
      await expect(failure).rejects.toThrow();
    });
  });
});

/** Does something while every file below the address is looked at. */
async function watched(work: (failure: Promise<never>) => Promise<void>) {
  vi.stubGlobal('location', { href: address });
  const own = globalThis.fetch;
  try {
    const failure = watchedFetch(address);
    failure.catch(() => {});
    await work(failure);
  } finally {
    globalThis.fetch = own;
    vi.unstubAllGlobals();
  }
}
