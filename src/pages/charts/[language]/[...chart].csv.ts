import type { APIRoute } from 'astro';
import { numbersKey } from '#components/page-key.ts';
import { site } from '#model/site.ts';
import { chartCsv } from '#publish/chart-file.ts';
import { figureOf, figurePaths } from './_figures.ts';

export const getStaticPaths = () => figurePaths(numbersKey);

/** The numbers of a chart, mark by mark. */
export const GET: APIRoute = ({ props }) => {
  const { language, path } = props as ReturnType<typeof figurePaths>[number]['props'];
  const csv = chartCsv(figureOf(path, language).numbers, site, language);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
