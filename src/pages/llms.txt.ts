import type { APIRoute } from 'astro';
import { addressWords } from '#i18n/address-words.ts';
import { dataDescription } from '#i18n/downloads.ts';
import { siteName } from '#i18n/site-name.ts';
import { summaryWords } from '#i18n/summary-words.ts';
import { plainSummary } from '#publish/llms.ts';
import { root } from './data/_downloads.ts';

/** What is where, for programs that read the site for people. */
export const GET: APIRoute = () =>
  new Response(
    plainSummary({ homepage: root, siteName, description: dataDescription, words: addressWords, ...summaryWords }),
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
