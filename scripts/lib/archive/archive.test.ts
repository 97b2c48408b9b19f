import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source, SourceCheck } from '#schemas/index.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { addVisit } from './add-visit.ts';
import { checkSources, type SourceCheckWorld } from './check-sources.ts';
import { web } from './web.ts';

/** Everything here happens between this program and its own servers on loopback. */
const body = 'Ачык заказ';
const sum = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const limit = 5000;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const html = (text: string | Uint8Array, type = 'text/html; charset=utf-8'): Handler => {
  return (_, response) => response.writeHead(200, { 'content-type': type }).end(text);
};
const to = (location: string, status = 301): Handler => {
  return (_, response) => response.writeHead(status, { location }).end('moved');
};
const only = (status: number): Handler => {
  return (_, response) => response.writeHead(status).end('no');
};
const latin = Buffer.from([0xc0, 0xf7, 0xfb, 0xea]);

const pages: Readonly<Record<string, Handler>> = {
  '/robots.txt': html('User-agent: *\nDisallow: /private/\n', 'text/plain'),
  '/page': html(body),
  '/cp1251': html(latin, 'text/html; charset=utf-8'),
  '/no-type': (_, response) => response.writeHead(200).end(body),
  '/odd-type': html(body, '"><b>'),
  '/gone': only(410),
  '/refused': only(403),
  '/broken': only(503),
  '/chain': to('/chain-2', 302),
  '/chain-2': to('/page'),
  '/loop': to('/loop'),
  '/to-mail': to('mailto:x@example.kg'),
  '/to-inside': to('http://192.168.1.1/'),
  '/to-private': to('/private/page'),
  '/nowhere': (_, response) => response.writeHead(301).end(),
  '/slow': () => {},
  '/huge': html('x'.repeat(limit + 1)),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    const more = () => response.writable && response.write('x'.repeat(1000), () => setImmediate(more));
    more();
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('x', () => response.destroy());
  },
  '/private/page': html('nobody should see this'),
};

const servers: { close: () => void }[] = [];
const asked: string[] = [];
let host: string;
let secure: string;

beforeAll(async () => {
  host = `http://127.0.0.1:${await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '');
      (pages[request.url ?? ''] ?? only(404))(request, response);
    }),
  )}`;
  // A server without a certificate refuses every handshake.
  secure = `https://127.0.0.1:${await listening(createTlsServer().on('tlsClientError', () => {}) as unknown as Server)}`;
});

afterAll(() => servers.forEach((server) => server.close()));

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({ close: () => (server.closeAllConnections?.(), server.close()) });
  return (server.address() as AddressInfo).port;
}

/** A clock that goes on only while somebody waits. */
function clock() {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    sleep: async (ms: number) => {
      waits.push(ms);
      time += ms;
    },
  };
}

const around = (own: Partial<SourceCheckWorld> = {}): SourceCheckWorld => ({
  web: web({ fetch, timeout: 300, limit, agent: 'achyk-zakaz/1.0' }),
  agent: 'achyk-zakaz',
  ...clock(),
  isPublic: ({ hostname }) => hostname === '127.0.0.1',
  key: null,
  hosts: { available: host, saving: host },
  ...own,
});

const day = '2026-12-01';
const sourceAt = (id: string, url: string | null, cells: Partial<Source> = {}) =>
  sampleRecord('sources', { id, url, retrieved: '2026-11-21', archived_url: null, ...cells });
const checkAll = (sources: readonly Source[], own?: Partial<SourceCheckWorld>, checks: readonly SourceCheck[] = []) =>
  checkSources({ sources, 'source-checks': checks }, { ...around(own), day });
const met = async (path: string) => (await checkAll([sourceAt('s', `${host}${path}`)])).checks[0];

describe('a visit', () => {
  test('writes status, type and checksum of a page that opens', async () => {
    expect(await met('/page')).toEqual({
      id: `s-${day}`,
      source: 's',
      first: day,
      checked: day,
      outcome: 'opened',
      status: 200,
      redirects: 0,
      final_url: null,
      media_type: 'text/html',
      sha256: sum(body),
    });
  });

  test('follows redirects, counts them, and writes where they led', async () => {
    expect(await met('/chain')).toMatchObject({
      outcome: 'opened',
      redirects: 2,
      final_url: `${host}/page`,
      sha256: sum(body),
    });
  });

  test('takes bytes as they are, whatever letters a page says that it has', async () => {
    expect(await met('/cp1251')).toMatchObject({ outcome: 'opened', sha256: sum(latin) });
  });

  test.for([
    ['/missing', { outcome: 'gone', status: 404, sha256: null }],
    ['/gone', { outcome: 'gone', status: 410 }],
    ['/refused', { outcome: 'refused', status: 403 }],
    ['/broken', { outcome: 'failed', status: 503 }],
    ['/loop', { outcome: 'misled', status: 301, redirects: 5 }],
    ['/to-mail', { outcome: 'misled', status: 301, redirects: 0 }],
    ['/nowhere', { outcome: 'misled', status: 301 }],
    ['/to-inside', { outcome: 'misled', status: 301, redirects: 0 }],
    ['/slow', { outcome: 'silent', status: null }],
    ['/cut', { outcome: 'silent', status: null }],
    ['/huge', { outcome: 'partly', status: 200, sha256: null }],
    ['/endless', { outcome: 'partly', status: 200, media_type: 'application/pdf', sha256: null }],
    ['/no-type', { outcome: 'opened', media_type: null }],
    ['/odd-type', { outcome: 'opened', media_type: null }],
  ] as const)('%s', async ([path, facts]) => {
    expect(await met(path)).toMatchObject(facts);
  });

  test('says apart that no secure connection came about, and that nobody answers', async () => {
    const { checks } = await checkAll([sourceAt('tls', `${secure}/`), sourceAt('closed', 'http://127.0.0.1:9/')]);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['insecure', 'silent']);
  });
});

describe('politeness', () => {
  test('what robots.txt forbids is not asked for, also behind a redirect', async () => {
    asked.length = 0;
    expect(await met('/private/page')).toMatchObject({ outcome: 'forbidden', status: null });
    expect(await met('/to-private')).toMatchObject({
      outcome: 'forbidden',
      redirects: 1,
      final_url: `${host}/private/page`,
    });
    expect(asked).not.toContain('/private/page');
  });

  test('a host is asked once a second, its robots.txt once', async () => {
    const time = clock();
    asked.length = 0;
    const sources = ['/page', '/gone', '/cp1251'].map((path, i) =>
      sourceAt(`s${i}`, `${host}${path}`, { archived_url: 'https://example.kg/' }),
    );
    await checkAll(sources, time);
    expect(asked).toEqual(['/robots.txt', '/page', '/gone', '/cp1251']);
    expect(time.waits).toEqual([1000, 1000, 1000]);
  });
});

describe('a web archive', () => {
  const snapshot = {
    available: true,
    url: 'http://web.archive.org/web/20261121000000/http://x/',
    timestamp: '20261121000000',
    status: '200',
  };
  const archiveOf = (answers: Readonly<Record<string, unknown>>) => {
    const requests: string[] = [];
    const fake = async (url: string | URL | Request, init?: RequestInit) => {
      const path = String(url).replace(/^https:\/\/[^/]+/, '');
      requests.push(
        `${init?.method ?? 'GET'} ${path} ${(init?.headers as Record<string, string>)['authorization'] ?? ''}`.trim(),
      );
      const found = Object.keys(answers).find((start) => path.startsWith(start));
      return found === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(answers[found]));
    };
    const door = web({ fetch: fake as typeof fetch, timeout: 1000, limit, agent: 'achyk-zakaz/1.0' });
    return { requests, web: door, hosts: { available: 'https://a.example', saving: 'https://b.example' } };
  };
  const copied = async (sources: readonly Source[], own: Partial<SourceCheckWorld>) =>
    (await checkAll(sources, { ...own, isPublic: () => true })).sources.map(({ archived_url }) => archived_url);

  test('gives the copy nearest to the day on which we read the page', async () => {
    const { requests, ...own } = archiveOf({ '/wayback/available': { archived_snapshots: { closest: snapshot } } });
    expect(await copied([sourceAt('s', 'https://x.example/a?b=1')], own)).toEqual([
      'https://web.archive.org/web/20261121000000/http://x/',
    ]);
    expect(requests.at(-1)).toBe('GET /wayback/available?url=https%3A%2F%2Fx.example%2Fa%3Fb%3D1&timestamp=20261121');
  });

  test('is not asked about a source that has a copy, and none is made up where it has none', async () => {
    const { requests, ...own } = archiveOf({ '/wayback/available': { archived_snapshots: {} } });
    const sources = [
      sourceAt('a', 'https://x.example/', { archived_url: 'https://kept.example/' }),
      sourceAt('b', 'https://x.example/b'),
    ];
    expect(await copied(sources, own)).toEqual(['https://kept.example/', null]);
    expect(requests.filter((request) => request.includes('/wayback/'))).toHaveLength(1);
    expect(requests.filter((request) => request.includes('/save'))).toEqual([]);
  });

  test('makes a new copy for whoever has a key, of a page that opens', async () => {
    const { requests, ...own } = archiveOf({
      '/wayback/available': { archived_snapshots: {} },
      '/save/status/job-1': { status: 'success', timestamp: '20261201120000', original_url: 'https://x.example/page' },
      '/save': { job_id: 'job-1' },
      '/page': 'a page',
    });
    const sources = [sourceAt('a', 'https://x.example/page'), sourceAt('b', 'https://x.example/missing')];
    expect(await copied(sources, { ...own, key: 'access:secret' })).toEqual([
      'https://b.example/web/20261201120000/https://x.example/page',
      null,
    ]);
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual(['POST /save LOW access:secret']);
  });

  test.for([
    ['says nothing that can be read', 'x'],
    ['has a copy of an error only', { archived_snapshots: { closest: { ...snapshot, status: '404' } } }],
    ['gives something else than an address', { archived_snapshots: { closest: { ...snapshot, url: 'x' } } }],
  ] as const)('that %s leaves the cell empty', async ([, answer]) => {
    expect(await copied([sourceAt('s', 'https://x.example/')], archiveOf({ '/wayback/available': answer }))).toEqual([
      null,
    ]);
  });

  test('that never ends saving is left alone', async () => {
    const { requests, ...own } = archiveOf({
      '/save/status/': { status: 'pending' },
      '/save': { job_id: 'j' },
      '/page': 'a',
    });
    expect(await copied([sourceAt('a', 'https://x.example/page')], { ...own, key: 'a:b' })).toEqual([null]);
    expect(requests.filter((request) => request.includes('/status/'))).toHaveLength(12);
  });

  test('hears its key, nobody else does', async () => {
    const { requests, ...own } = archiveOf({ '/page': 'a' });
    await copied([sourceAt('a', 'https://x.example/page')], { ...own, key: 'a:b' });
    expect(requests.filter((request) => /robots|\/page/.test(request) && request.includes('LOW'))).toEqual([]);
  });
});

describe('the list of checks', () => {
  const visit = {
    outcome: 'opened',
    status: 200,
    redirects: 0,
    final_url: null,
    media_type: null,
    sha256: sum('a'),
  } as const;
  const [first] = addVisit([], 's', day, visit);

  test('grows only where an answer is another one', () => {
    const again = addVisit(first ? [first] : [], 's', '2027-01-01', visit);
    expect(again).toEqual([{ ...first, checked: '2027-01-01' }]);
    const changed = addVisit(again, 's', '2027-02-01', { ...visit, sha256: sum('b') });
    expect(changed.map(({ id }) => id)).toEqual([`s-${day}`, 's-2027-02-01']);
  });

  test('keeps one row of a day, and an id short enough for a file', () => {
    const long = 'a'.repeat(100);
    const rows = addVisit(addVisit([], long, day, visit), long, day, { ...visit, outcome: 'gone', status: 404 });
    expect(rows.map(({ id, status }) => [id.length, status])).toEqual([[100, 404]]);
  });
});
