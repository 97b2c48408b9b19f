import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

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

export interface ServeOptions {
  /** Path below which the site lives, with a slash at both ends. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
}

/** Serves a folder to this machine only, as a static host would: directories by their index.html, the 404 page, nothing outside the folder. */
export async function serve(folder: string, { base = '/', port = 0 }: ServeOptions = {}) {
  const server = createServer((request, response) => answer(request, response, resolve(folder), base));
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () => new Promise<void>((closed) => server.close(() => closed()) && server.closeAllConnections()),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const [pathname = '', search = ''] = (request.url ?? '').split(/(?=\?)/, 2);
  if (`${pathname}/` === base) return response.writeHead(301, { location: base + search }).end();
  const file =
    pathname.startsWith(base) && !pathname.includes('//') ? fileOf(folder, pathname.slice(base.length)) : null;
  if (file && isFolder(file)) {
    if (!pathname.endsWith('/')) return response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return send(request, response, join(file, 'index.html'), folder);
  }
  return send(request, response, pathname.endsWith('/') ? null : file, folder);
}

/** The file that a path names; null for paths that are malformed or lead out of the folder. */
function fileOf(folder: string, path: string) {
  try {
    const file = resolve(folder, `.${sep}${decodeURIComponent(path)}`);
    return (file === folder || file.startsWith(folder + sep)) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

function send(request: IncomingMessage, response: ServerResponse, file: string | null, folder: string) {
  const found = file !== null && isFile(file);
  const sent = found ? file : join(folder, '404.html');
  if (!isFile(sent)) return response.writeHead(404).end();
  const type = types[extname(sent)] ?? 'application/octet-stream';
  const packed = type.includes('charset') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'cache-control': isLasting(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') return response.end();
  const body = createReadStream(sent).once('error', () => response.destroy());
  return packed ? body.pipe(createGzip()).pipe(response) : body.pipe(response);
}

/** Files of the build are named after what they hold, so that a host may tell browsers to keep them (see public/_headers). */
const isLasting = (file: string | null) => file?.split(sep).includes('_astro') ?? false;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
