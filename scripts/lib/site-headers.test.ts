import { expect, test } from 'vitest';
import { headerRules, headersOf } from './header-rules.ts';
import { siteHeaders } from './site-headers.ts';

const text = siteHeaders({
  pages: ['about', 'embed', 'grants', 'offline', 'search'],
  rootPages: { offline: [], hearing: ['grants', 'karakol'] },
  folders: { _astro: [], charts: ['ky'], data: ['grants'], pagefind: ['index'] },
  files: ['favicon.svg', 'worker.js'],
});
const rules = headerRules(text);
const policyOf = (path: string) => headersOf(path, rules)['content-security-policy'];

test('other sites may frame a chart of embed/ and nothing else', () => {
  expect(policyOf('/ky/embed/nation/map/')).toContain('frame-ancestors *');
  const others = ['/hearing/karakol/', '/hearing/grants/a/', '/offline/'];
  for (const path of ['/', '/404.html', '/ky/', '/ru/about/', '/en/grants/a/', '/ky/search/places/', ...others])
    expect(policyOf(path)).toContain("frame-ancestors 'none'");
});

test('only the page that searches runs WebAssembly', () => {
  expect(policyOf('/ky/search/')).toContain("'wasm-unsafe-eval'");
  for (const path of ['/ky/search/places/', '/ky/grants/', '/ky/embed/a/'])
    expect(policyOf(path)).not.toContain('wasm');
});

test('only the page of kept pages starts a worker, and the worker loads from the site alone', () => {
  expect(policyOf('/ky/offline/')).toContain("worker-src 'self'; form-action 'self'; base-uri 'none'");
  expect(policyOf('/ky/offline/')).toContain('trusted-types worker;');
  for (const path of ['/offline/', '/ky/search/', '/ky/grants/', '/ky/embed/a/', '/favicon.svg'])
    expect(policyOf(path)).not.toMatch(/worker-src 'self'|trusted-types worker/);
  expect(policyOf('/worker.js')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'");
});

test('no header is told twice, also where a page and a file have a name in common', () => {
  const paths = ['/data/grants/a.json', '/ky/grants/a/', '/hearing/grants/a/', '/hearing/karakol/'];
  for (const path of [...paths, '/_astro/a.js', '/charts/ky/a.svg', '/favicon.svg'])
    expect(policyOf(path)?.match(/default-src/g)).toHaveLength(1);
  expect(headersOf('/data/grants/a.json', rules)).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test('no line is longer than a host reads', () => {
  for (const { headers } of rules)
    for (const [name, value] of headers) expect((name + value).length).toBeLessThan(1990);
});

test('who runs the host is told how to keep it to https for good; no site decides that for its whole host', () => {
  const notes = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');
  expect(notes).toMatch(/Strict-Transport-Security: max-age=\d{8}; includeSubDomains/);
  expect(rules.flatMap(({ headers }) => headers).map(([name]) => name)).not.toContain('strict-transport-security');
});
