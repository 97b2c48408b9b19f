/** What a page may do: load the site's own files, nothing inline, nothing from elsewhere; no script makes markup from text (Trusted Types). */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:", // a chart becomes a PNG by way of a data: address
  'connect-src': "'self'",
  'worker-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** What a page does that others do not. */
export interface PageDoes {
  /** Runs WebAssembly. */
  searches?: boolean;
  /** Starts a worker, by the one Trusted Types policy that there is: the service worker, or the engine that checks files. */
  works?: boolean;
}

/** The content security policy of a page, as it stands in the page itself. */
export function contentPolicy({ searches = false, works = false }: PageDoes = {}): string {
  return write({
    ...directives,
    ...(searches && { 'script-src': `${directives['script-src']} 'wasm-unsafe-eval'` }),
    ...(works && { 'worker-src': "'self'", 'trusted-types': 'worker' }),
  });
}

/** What the page at a path below the language does; the same pages in every language. */
export const pageDoes = (path: string): PageDoes => ({
  searches: path === 'search/',
  works: path === 'offline/' || path === 'check/',
});

/** The policy of a file that is opened by itself: a picture keeps its own styles, everything else has nothing to load. */
export const filePolicy = write({ 'default-src': "'none'", 'style-src': "'unsafe-inline'", 'base-uri': "'none'" });

/** The policy of workers: the service worker loads what it keeps from the site, and the other half of itself; the engine that checks files its parts and the published codes. */
export const workerPolicy = write({
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
});

function write(policy: Readonly<Record<string, string>>) {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
