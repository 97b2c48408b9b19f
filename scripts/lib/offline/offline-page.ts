import { posix } from 'node:path';

/**
 * A page of a site as it is read from a folder, without a host: every address is relative and names a file, no script runs (a browser loads none from a
 * folder), and what is said to readers without scripts is said to all. `path` is that of the page's file below the root, `base` the root's address.
 */
export function offlinePage(html: string, { path, base }: { path: string; base: string }): string {
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace(/<p class="said" role="status">[^<]*<\/p>/g, '')
    .replace(/<\/?noscript>/g, '')
    .replace(
      /(<[a-z][^>]*?\s(?:href|src|action|poster)=")([^"]*)"/g,
      (_, before: string, address: string) => `${before}${relative(address, { path, base })}"`,
    );
}

/** A style sheet as it is read from a folder; its drawings stand in it, since a browser masks with no file of a folder. */
export function offlineStyles(
  css: string,
  { path, base, drawing }: { path: string; base: string; drawing: (file: string) => string },
): string {
  return css.replace(/url\(([^)]*)\)/g, (_, address: string) =>
    address.startsWith(base) && address.endsWith('.svg')
      ? `url("data:image/svg+xml,${encodeURIComponent(drawing(address.slice(base.length)))}")`
      : `url(${relative(address, { path, base })})`,
  );
}

/** An address of the site from the file that names it: a folder is opened by its index.html. Other addresses stay as they are. */
function relative(address: string, { path, base }: { path: string; base: string }) {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return (posix.relative(posix.dirname(path), target) || posix.basename(target)) + rest;
}
