import type { APIRoute } from 'astro';
import { absolute, file } from '#components/address.ts';

/** Everything may be read by machines; the sitemap's address depends on the host. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file('sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
