import type { APIRoute } from 'astro';
import { site } from '#model/site.ts';
import { sitemapIndex } from '#publish/sitemap.ts';
import { siteSitemaps } from './_sitemaps.ts';
import { root, text } from './data/_downloads.ts';

export const GET: APIRoute = () =>
  text(sitemapIndex({ count: siteSitemaps().length, root, date: site.version.date }), 'application/xml');
