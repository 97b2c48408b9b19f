import { expect, test } from 'vitest';
import { defaults, siteOptions } from './site-options.ts';

test('a build without flags takes data/, writes dist/ and lives at the root of its host', () => {
  expect(siteOptions([])).toEqual(defaults);
});

test.for([
  ['/repo', '/repo/'],
  ['repo/', '/repo/'],
  ['/a/b/', '/a/b/'],
  ['/', '/'],
  ['', '/'],
] as const)('the base %j is written %j', ([given, base]) => {
  expect(siteOptions(['--base', given]).base).toBe(base);
});

test('the host is kept without a slash at the end', () => {
  expect(siteOptions(['--site', 'https://example.org/']).site).toBe('https://example.org');
});

test.for([
  ['--site', 'example.org'],
  ['--site', 'ftp://example.org'],
  ['--site', 'https://name:word@example.org'],
  ['--site', 'https://example.org/repo/'],
  ['--base', '/../'],
  ['--base', '/a b/'],
  ['--bass', '/a/'],
  ['--port', 'http'],
  ['--port', '70000'],
  ['stray'],
])('%j is refused', (args) => {
  expect(() => siteOptions(args)).toThrow();
});
