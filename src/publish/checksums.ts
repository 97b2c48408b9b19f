import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A list that `sha256sum --check` reads: digest, two spaces, path. */
export const checksums = (files: Readonly<Record<string, Uint8Array>>): string =>
  Object.entries(files)
    .map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`)
    .join('');
