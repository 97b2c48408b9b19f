import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { byteRange } from './byte-range.ts';
import { headerRules, headersOf, type HeaderRule } from './header-rules.ts';
import { openFile, type OpenFile } from './open-file.ts';
import { redirectOf, redirectRules, type RedirectRule } from './redirect-rules.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** The names of this machine to itself: a page of another site that points its own name here gets nothing. */
const ownHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

export interface ServeOptions {
  /** Path below which the site lives, with a slash at both ends. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
}

interface Served {
  folder: string;
  base: string;
  rules: readonly HeaderRule[];
  moved: readonly RedirectRule[];
}

/** Serves a folder to this machine only, as a static host would: directories by their index.html, the 404 page, the headers of `_headers`, the moves of `_redirects`, nothing outside the folder. */
export async function serve(folder: string, { base = '/', port = 0 }: ServeOptions = {}) {
  const served = {
    folder: resolve(folder),
    base,
    rules: headerRules(textIn(folder, '_headers')),
    moved: redirectRules(textIn(folder, '_redirects')),
  };
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => fail(response));
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () => new Promise<void>((closed) => server.close(() => closed()) && server.closeAllConnections()),
  };
}

function textIn(folder: string, name: string) {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Whatever goes wrong with one request ends that request alone. */
function fail(response: ServerResponse) {
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

async function answer(request: IncomingMessage, response: ServerResponse, { folder, base, rules, moved }: Served) {
  if (!ownHosts.test(request.headers.host ?? '')) return response.writeHead(421).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const [pathname = '', search = ''] = (request.url ?? '').split(/(?=\?)/, 2);
  if (`${pathname}/` === base) return response.writeHead(301, { location: base + search }).end();
  const path = pathname.startsWith(base) && !pathname.includes('//') ? pathname.slice(base.length) : null;
  const headers = path === null ? {} : headersOf(`/${path}`, rules);
  const isHidden = path === null || path === '_headers' || path === '_redirects';
  const found = isHidden ? null : await openFile(folder, indexed(path));
  if (found === 'folder') return response.writeHead(301, { location: `${pathname}/${search}` }).end();
  const move = path === null ? null : redirectOf(`/${path}`, moved);
  if (move) return response.writeHead(move.status, { location: base.slice(0, -1) + move.to }).end();
  if (found) return send(request, response, { ...found, name: indexed(path ?? ''), status: 200, headers });
  const lost = await openFile(folder, '404.html');
  if (lost === null || lost === 'folder') return response.writeHead(404).end();
  return send(request, response, { ...lost, name: '404.html', status: 404, headers });
}

const indexed = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

interface Sent extends OpenFile {
  name: string;
  status: 200 | 404;
  /** What `_headers` says of the address. */
  headers: Readonly<Record<string, string>>;
}

/** Sends a file, or the part of it that is asked for, and closes it whether or not it arrives. */
async function send(request: IncomingMessage, response: ServerResponse, { file, size, modified, name, ...sent }: Sent) {
  try {
    const type = types[extname(name)] ?? 'application/octet-stream';
    const packed = type.includes('charset') && !request.headers.range && takesGzip(request);
    const tag = `"${size.toString(36)}-${modified.getTime().toString(36)}${packed ? '-gzip' : ''}"`;
    const headers: OutgoingHttpHeaders = {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      etag: tag,
      'last-modified': modified.toUTCString(),
      ...sent.headers,
    };
    if (sent.status === 200 && isKnown(request, tag, modified)) return response.writeHead(304, headers).end();
    const part = sent.status === 200 && isSame(request, tag) ? byteRange(request.headers.range, size) : 'all';
    if (part === 'none') return response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    const { start, end } = part === 'all' ? { start: 0, end: size - 1 } : part;
    response.writeHead(part === 'all' ? sent.status : 206, {
      ...headers,
      'accept-ranges': 'bytes',
      ...(packed ? { 'content-encoding': 'gzip' } : { 'content-length': end - start + 1 }),
      ...(part !== 'all' && { 'content-range': `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === 'HEAD' || end < start) return response.end();
    const body = file.createReadStream({ start, end, autoClose: false });
    await (packed ? pipeline(body, createGzip(), response) : pipeline(body, response));
    return response;
  } finally {
    await file.close();
  }
}

/** Whether the reader takes gzip; a weight of zero refuses it. */
function takesGzip({ headers }: IncomingMessage) {
  const offered = String(headers['accept-encoding'] ?? '').split(',');
  return offered.some((one) => /^\s*gzip\s*(;|$)/.test(one) && !/;\s*q=0(\.0*)?\s*$/.test(one));
}

/** Whether the reader has this file already (RFC 9110, 13.1). */
function isKnown({ headers }: IncomingMessage, tag: string, modified: Date) {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

/** Whether the part that is asked for belongs to the file as it is now. */
function isSame({ headers }: IncomingMessage, tag: string) {
  return headers['if-range'] === undefined || headers['if-range'] === tag;
}
