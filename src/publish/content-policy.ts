/** What a page may do: load the site's own files, nothing inline, nothing from elsewhere; no script makes markup from text (Trusted Types). */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:", // a chart becomes a PNG by way of a data: address
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The content security policy of a page, as it stands in the page itself; only the page that searches runs WebAssembly. */
export function contentPolicy({ searches = false } = {}): string {
  const script = searches ? `${directives['script-src']} 'wasm-unsafe-eval'` : directives['script-src'];
  return write({ ...directives, 'script-src': script });
}

/** The policy of a file that is opened by itself: a picture keeps its own styles, everything else has nothing to load. */
export const filePolicy = write({ 'default-src': "'none'", 'style-src': "'unsafe-inline'", 'base-uri': "'none'" });

function write(policy: Readonly<Record<string, string>>) {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
