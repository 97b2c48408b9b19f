import { statfsSync } from 'node:fs';

/** What the site of the real record takes, with room to grow, in bytes. */
const usual = 200_000_000;

/** Refuses to begin what the disk has no room for. */
export function refuseFullDisk(folder: string, needed = usual) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needed)
    throw new Error(
      `the disk has no room for a site: ${megabytes(bavail * bsize)} MB are free where ${megabytes(needed)} MB are needed, in ${folder}`,
    );
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
