import { pairFor, sheetPath } from '#publish/sheet-pairs.ts';
import { languages } from '#text/languages.ts';

const remark =
  '# For hosts that read this file (Cloudflare Pages, Netlify and others): addresses that were printed before pages moved.\n';

/** The `_redirects` of a site: a sheet for a hearing was a page in each language before it became one page. */
export const siteRedirects = (): string =>
  remark +
  languages
    .map((language) => `/${language}/hearing/* ${sheetPath('/hearing/:splat', pairFor[language])} 301\n`)
    .join('');
