import type { APIRoute } from 'astro';
import { siteDownloads } from './_downloads.ts';

export const getStaticPaths = async () => (await siteDownloads()).map(({ path }) => ({ params: { file: path } }));

/** Every file of the whole tables: each table in each format, all of them together, and the list of checksums. */
export const GET: APIRoute = async ({ params }) => {
  const file = (await siteDownloads()).find(({ path }) => path === params['file']);
  if (!file) throw new Error(`unknown download: ${params['file']}`);
  return new Response(Buffer.from(file.bytes), { headers: { 'Content-Type': file.mediaType } });
};
