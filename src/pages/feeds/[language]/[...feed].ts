import type { APIRoute } from 'astro';
import { siteFeed } from '#components/feeds.ts';
import { feedScopes } from '#model/releases/feed-scopes.ts';
import { site } from '#model/site.ts';
import { atomFeed, feedFormats, jsonFeed } from '#publish/feeds.ts';
import { languages, type Language } from '#text/languages.ts';

const formats = Object.keys(feedFormats) as (keyof typeof feedFormats)[];

/** Every feed in every language and format. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...feedScopes(site)].flatMap((scope) =>
      formats.map((format) => ({
        params: { language, feed: `${scope}.${format}` },
        props: { language, scope, format },
      })),
    ),
  );

interface Props {
  language: Language;
  scope: string;
  format: keyof typeof feedFormats;
}

export const GET: APIRoute<Props> = ({ props: { language, scope, format } }) => {
  const feed = siteFeed(scope, language);
  const content = format === 'xml' ? atomFeed(feed) : jsonFeed(feed);
  return new Response(content, { headers: { 'Content-Type': `${feedFormats[format]}; charset=utf-8` } });
};
