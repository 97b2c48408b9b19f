import type { APIRoute } from 'astro';
import { bundles } from '#publish/downloads.ts';
import { answer } from './_downloads.ts';

export const GET: APIRoute = () => answer(bundles.package);
