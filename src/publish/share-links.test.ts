import { expect, test } from 'vitest';
import { shareLinks } from './share-links.ts';

const text = 'Каракол: 3 долбоор & «100 %» белгилүү.';
const url = 'https://record.example.org/ky/places/karakol/';

test('each service gets the sentence and the address whole, in the letters of the language', () => {
  const given = shareLinks({ text, url }).map(({ name, href }) => [
    name,
    Object.fromEntries(new URL(href).searchParams),
  ]);
  expect(Object.fromEntries(given)).toEqual({ WhatsApp: { text: `${text}\n${url}` }, Telegram: { text, url } });
});

test('every link is an https address of the service that it names', () => {
  expect(shareLinks({ text, url }).map(({ href }) => new URL(href).origin)).toEqual(['https://wa.me', 'https://t.me']);
});
