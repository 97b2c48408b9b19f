import type { APIRoute } from 'astro';
import { chartKey } from '#components/page-key.ts';
import { figureOf, figurePaths } from './_figures.ts';
import { pictureOf } from './_picture.ts';

export const getStaticPaths = () => figurePaths(chartKey);

/** A chart as a picture that can stand alone: with its title, sources, licence and data version inside. */
export const GET: APIRoute = ({ props }) => {
  const { language, path } = props as ReturnType<typeof figurePaths>[number]['props'];
  return new Response(pictureOf(figureOf(path, language), language).text, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
