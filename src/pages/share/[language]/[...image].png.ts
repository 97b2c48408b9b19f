import type { APIRoute } from 'astro';
import { shareKey } from '#components/page-key.ts';
import { shareImages } from '#components/share-cards.ts';
import { languages } from '#text/languages.ts';
import { drawn } from './_draw.ts';

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    shareImages.map((image) => ({
      params: { language, image },
      props: { language, image },
      cacheKey: shareKey(image, language),
    })),
  );

/** The picture that other sites show beside a link to a page. */
export const GET: APIRoute = async ({ props }) => {
  const { language, image } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  return new Response(await drawn(image, language), { headers: { 'Content-Type': 'image/png' } });
};
