import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an address without a user is fine, also with an @ in its path', () => {
  expect(
    messagesOf('url-credentials', {
      sources: ['https://24.kg/1/', 'https://t.me/@mlsp'].map((url, i) => ({ id: `s${i}`, url })),
    }),
  ).toBe('');
});

test('an address that only begins like another, and one with a password, are reported', () => {
  expect(
    messagesOf('url-credentials', {
      sources: ['https://24.kg@evil.example/', 'https://user:pw@mlsp.gov.kg/'].map((url, i) => ({ id: `s${i}`, url })),
    }),
  ).toMatchInlineSnapshot(`
    "data/sources.csv:2 J2 url: the address holds a user name and opens evil.example [url-credentials]
      Copy the address from the browser, without anything before an @.
    data/sources.csv:3 J3 url: the address holds a user name and opens mlsp.gov.kg [url-credentials]
      Copy the address from the browser, without anything before an @."
  `);
});
