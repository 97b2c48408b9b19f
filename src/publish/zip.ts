import { zipSync } from 'fflate';

/** A zip keeps local time without a zone: built from local parts it is the same bytes everywhere. */
export const epoch = new Date(1980, 0, 1);

/** Packs files in the order given; every member has the earliest date that a zip can hold, so the same files give the same bytes. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { level: 9, mtime: epoch });
}
