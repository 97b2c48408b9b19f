import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const sources = (urls: readonly string[]) => ({ sources: urls.map((url, i) => ({ id: `s${i}`, url })) });

test('hosts that anybody reaches are fine, by name or by number', () => {
  expect(
    messagesOf(
      'url-private-host',
      sources(['https://mlsp.gov.kg/', 'http://212.42.101.1/a', 'https://172.32.0.1/', 'https://local.kg/']),
    ),
  ).toBe('');
});

test.for([
  'http://localhost/',
  'http://a/',
  'http://127.0.0.1:8080/',
  'http://2130706433/',
  'http://192.168.1.1/',
  'http://10.0.0.7/',
  'http://172.16.0.1/',
  'http://169.254.169.254/latest/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://server.local./',
  'http://abcdefghijklmnop.onion/',
])('%s is reported', (url) => {
  expect(messagesOf('url-private-host', sources([url]))).toContain('[url-private-host]');
});

test('the message names the host', () => {
  expect(messagesOf('url-private-host', sources(['http://192.168.1.1/minutes.pdf']))).toMatchInlineSnapshot(`
    "data/sources.csv:2 J2 url: “192.168.1.1” can only be opened in one network [url-private-host]
      Give the address that everybody can open; if there is none, leave the cell empty and keep a copy."
  `);
});
