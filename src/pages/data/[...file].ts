import type { APIRoute } from 'astro';
import { siteDownloads, takenDownload } from './_downloads.ts';

export const getStaticPaths = async () => (await siteDownloads()).map(({ path }) => ({ params: { file: path } }));

/** Every file of the whole tables: each table in each format, all of them together, and the list of checksums. */
export const GET: APIRoute = async ({ params }) => {
  const { bytes, mediaType } = await takenDownload(params['file'] ?? '');
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': mediaType } });
};
