import type { APIRoute } from 'astro';
import { bundles } from '#model/downloads.ts';
import { answer } from './_downloads.ts';

export const GET: APIRoute = () => answer(bundles.archive);
