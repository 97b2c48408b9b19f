import tokens from '../styles/tokens.css?raw';
import type { APIRoute } from 'astro';
import { siteMark } from '#charts/site-mark.ts';
import { coloursOf } from '#components/style/colour-tokens.ts';

const names = ['madder', 'paper'] as const;
const day = coloursOf(tokens, names, 'day');
const night = coloursOf(tokens, names, 'night');

/** The sign of the site in a tab: its mark in the colours of day and night. A tab knows no style sheet of ours. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>.a{fill:${day.madder}}.b{fill:${day.paper}}@media (prefers-color-scheme:dark){.a{fill:${night.madder}}.b{fill:${night.paper}}}</style><path class="b" d="M0 0h32v32H0z"/><path class="a" fill-rule="evenodd" d="${siteMark}"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
