import type { APIRoute } from 'astro';
import { siteVerifyFiles, takenVerifyFile } from './_files.ts';

export const getStaticPaths = () =>
  [...siteVerifyFiles().files.keys()].map((file) => ({ params: { name: file.slice(0, -'.json'.length) } }));

/** The codes of figures with what they say, and the names of rows, spread over files of about one size. */
export const GET: APIRoute = ({ params }) => {
  const text = takenVerifyFile(`${params['name']}.json`);
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
