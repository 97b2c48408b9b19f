import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const sources = (urls: readonly string[]) => ({ sources: urls.map((url, i) => ({ id: `s${i}`, url })) });

test('hosts in one script are fine, and so are Cyrillic letters behind the host', () => {
  expect(
    messagesOf(
      'url-mixed-scripts',
      sources(['https://24.kg/', 'https://минтруд.рф/', 'https://ru.wikipedia.org/wiki/Ош']),
    ),
  ).toBe('');
});

test.for([
  'https://\u0430pple.com/',
  'https://xn--pple-43d.com/',
  'https://пример.com/',
  'https://24.kg\\@evil.example/',
])('%s is reported', (url) => {
  expect(messagesOf('url-mixed-scripts', sources([url]))).toContain('[url-mixed-scripts]');
});

test('the message names the host as machines write it', () => {
  expect(messagesOf('url-mixed-scripts', sources(['https://\u0430pple.com/']))).toMatchInlineSnapshot(`
    "data/sources.csv:2 J2 url: the host mixes letters of several alphabets, or hides where it ends: it is xn--pple-43d.com [url-mixed-scripts]
      Type the address by hand, in the letters of the site itself."
  `);
});
