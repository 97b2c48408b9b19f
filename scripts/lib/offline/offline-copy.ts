import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '#publish/zip.ts';
import { offlinePage, offlineStyles } from './offline-page.ts';

/** What only a host or a script can use. */
const useless =
  /^(pagefind|search)\/|^offline\/|^offline\.json$|^_(?:headers|redirects)$|^robots\.txt$|^sitemap.*\.xml$|(^|\/)\.|\.js$/;

/** A whole built site as an archive that opens from a memory stick. The same site gives the same bytes. */
export const offlineCopy = (folder: string, base: string): Uint8Array => zip(offlineFiles(folder, base));

/** The files of the archive by their paths: the site below `base` as it opens from a folder, with the checksum of every file. */
export function offlineFiles(folder: string, base: string): Record<string, Uint8Array> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !useless.test(name))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, offline(folder, name, base)]));
  return { ...files, 'SHA256SUMS.txt': checksums(files) };
}

function offline(folder: string, path: string, base: string): Uint8Array {
  const bytes = readFileSync(join(folder, path));
  if (path.endsWith('.html')) return Buffer.from(offlinePage(bytes.toString(), { path, base }));
  if (!path.endsWith('.css')) return bytes;
  const drawing = (file: string) => readFileSync(join(folder, file), 'utf8');
  return Buffer.from(offlineStyles(bytes.toString(), { path, base, drawing }));
}

/** As `sha256sum -c` reads them. */
function checksums(files: Readonly<Record<string, Uint8Array>>) {
  const lines = Object.entries(files).map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return Buffer.from(lines.join(''));
}
