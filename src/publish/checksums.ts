import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A list that `sha256sum --check` reads: digest, two spaces, path. */
export const checksumList = (files: readonly { path: string; sha256: string }[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** The same list, of files that nobody has hashed yet. */
export const checksums = (files: Readonly<Record<string, Uint8Array>>): string =>
  checksumList(Object.entries(files).map(([path, bytes]) => ({ path, sha256: sha256Of(bytes) })));
