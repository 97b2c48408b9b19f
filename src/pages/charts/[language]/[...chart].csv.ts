import type { APIRoute } from 'astro';
import { writeCsvRows } from '#model/csv.ts';
import { figureOf, figurePaths } from './_figures.ts';

export const getStaticPaths = figurePaths;

/** The numbers of a chart: the table that stands under it. */
export const GET: APIRoute = ({ props }) => {
  const { language, path } = props as ReturnType<typeof figurePaths>[number]['props'];
  const { head, rows } = figureOf(path, language).table;
  return new Response(writeCsvRows([head, ...rows]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
