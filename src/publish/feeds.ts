import { xmlText } from './xml-text.ts';

/** A feed in one language, whatever its format. */
export interface FeedFacts {
  title: string;
  /** Language tag. */
  language: string;
  author: string;
  /** Addresses without ending of the feed itself, and of the page that says the same. */
  self: string;
  page: string;
  /** Day of the last release, YYYY-MM-DD. */
  updated: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Address of the entry on the site: it never changes, so that it is also its id. */
  url: string;
  title: string;
  text: string;
  /** YYYY-MM-DD. */
  date: string;
}

/** The endings of a feed's address, each with its media type. */
export const feedFormats = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Readers of feeds keep what they have seen: older entries stand on the pages. */
export const feedLimit = 200;

const instant = (day: string) => `${day}T00:00:00Z`;

/**
 * Atom, RFC 4287. Own code and not the packages `feed` and `feedsmith`: the one names no language, the other sets line breaks around texts, where
 * they become a part of them.
 */
export const atomFeed = ({ title, language, author, self, page, updated, entries }: FeedFacts): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    `<id>${xmlText(self)}.xml</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${instant(updated)}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    `<link rel="self" type="${feedFormats.xml}" href="${xmlText(self)}.xml"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(atomEntry),
    '</feed>',
    '',
  ].join('\n');

const atomEntry = ({ url, title, text, date }: FeedEntry) =>
  [
    '<entry>',
    `<id>${xmlText(url)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${instant(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    `<content>${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n');

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed({ title, language, author, self, page, entries }: FeedFacts): string {
  const items = entries.map((entry) => ({
    id: entry.url,
    url: entry.url,
    title: entry.title,
    content_text: entry.text,
    date_published: instant(entry.date),
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: page,
    feed_url: `${self}.json`,
    authors: [{ name: author }],
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
