import { expect, test } from 'vitest';
import { citedFrom, citedOnPage } from './cited-on-page.ts';

const title = { ky: '«Үмүт»\nкоому', ru: 'Общество "Умут"', en: '' };
const subject = {
  id: 'umut',
  kind: 'page' as const,
  title,
  pageKind: { ky: 'уюм', ru: 'организация', en: 'organization' },
  siteName: { ky: 'Ачык заказ', ru: 'Открытый заказ', en: 'Open Order' },
  version: { date: '2026-01-02', hash: '01234567' },
};
const at = { page: 'organizations/umut/', cited: 'v/2026-01-02/?record=organizations/umut' };
const text = citedOnPage({ ...subject, url: title, accessed: null }, at);

test('a page gives what is cited back as it was given, a name on one line', () => {
  expect(citedFrom(text)).toEqual({ ...subject, title: { ...title, ky: '«Үмүт» коому' }, at });
});

test('no quotation mark stands in the attribute but those of names', () => {
  expect(text.match(/["&<]/g)).toEqual(['"', '"']);
});
