import { releaseHistory } from '#model/releases/release-history.ts';
import { site } from '#model/site.ts';

const last = releaseHistory(site.released).at(-1)?.row;

/** The release that holds the very tables that the site shows; null when they have changed since. */
export const releasedVersion = last?.code === site.version.hash && last.date === site.version.date ? last.id : null;
