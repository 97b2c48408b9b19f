import type { APIRoute } from 'astro';
import { site } from '#model/site.ts';
import { packKnown } from '#publish/known-tables.ts';

/** The published tables, beside which the page «check» checks a file. */
export const GET: APIRoute = () =>
  new Response(Buffer.from(packKnown(site.files, site.release)), { headers: { 'Content-Type': 'application/zip' } });
