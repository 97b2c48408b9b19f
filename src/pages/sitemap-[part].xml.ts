import type { APIRoute, GetStaticPaths } from 'astro';
import { siteSitemaps } from './_sitemaps.ts';
import { text } from './data/_downloads.ts';

export const getStaticPaths = (() =>
  siteSitemaps().map((content, part) => ({
    params: { part: String(part) },
    props: { content },
  }))) satisfies GetStaticPaths;
export const GET: APIRoute<{ content: string }> = ({ props }) => text(props.content, 'application/xml');
