import type { APIRoute } from 'astro';
import { answer, tablePaths } from './_downloads.ts';

export const getStaticPaths = tablePaths;
export const GET: APIRoute = ({ params }) => answer(`${params['table']}.xlsx`);
