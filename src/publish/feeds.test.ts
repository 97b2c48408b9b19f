import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { atomFeed, jsonFeed, type FeedFacts } from './feeds.ts';

const facts: FeedFacts = {
  title: 'Ачык заказ: <b> & "баары"',
  language: 'ky',
  author: 'Ачык заказ',
  self: 'https://example.org/feeds/ky/all',
  page: 'https://example.org/ky/changes/',
  updated: '2026-12-08',
  entries: [
    {
      url: 'https://example.org/ky/changes/2026-12-08/#winners-a',
      title: 'Каракол: ]]> <script> & 400 000 сом',
      text: 'Биринчи.\nЭкинчи.',
      date: '2026-12-08',
    },
  ],
};

test('an Atom feed has what RFC 4287 asks of feeds and entries', () => {
  const { id, title, updated, authors, links, entries } = parseAtomFeed(atomFeed(facts));
  expect([id, title?.value, updated]).toEqual([`${facts.self}.xml`, facts.title, '2026-12-08T00:00:00Z']);
  expect(authors?.[0]?.name).toBe(facts.author);
  expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', `${facts.self}.xml`],
    ['alternate', facts.page],
  ]);
  const [entry] = entries ?? [];
  expect(entry).toMatchObject({ id: facts.entries[0]?.url, updated: '2026-12-08T00:00:00Z' });
  expect([entry?.title?.value, entry?.content?.value]).toEqual([facts.entries[0]?.title, facts.entries[0]?.text]);
});

test('an Atom feed names its language, and markup in its texts stays text', () => {
  const xml = atomFeed(facts);
  expect(xml).toContain('xml:lang="ky"');
  expect(xml).not.toContain('<script>');
});

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/: what it requires and what it allows. */
const url = z.url();
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: url,
  feed_url: url,
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url,
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
    }),
  ),
});

test('a JSON Feed is one by its specification, and is read back', () => {
  const text = jsonFeed(facts);
  expect(() => jsonFeedSchema.parse(JSON.parse(text))).not.toThrow();
  expect(parseJsonFeed(text)).toMatchObject({ title: facts.title, items: [{ id: facts.entries[0]?.url }] });
});

test('a feed in which nothing has happened yet is a feed', () => {
  const silent = { ...facts, entries: [] };
  expect(parseAtomFeed(atomFeed(silent)).title?.value).toBe(facts.title);
  expect(JSON.parse(jsonFeed(silent))).toMatchObject({ items: [] });
});
