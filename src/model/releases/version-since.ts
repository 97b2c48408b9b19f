import type { ReleaseRow } from '#schemas/index.ts';
import type { Version } from '../release.ts';
import type { KeptVersion } from './version-about.ts';

/** The version since which every release says what is said now, of releases from the oldest on; where the last one says something else, the version of today. */
export function versionSince<Release extends { row: ReleaseRow }>(
  releases: readonly Release[],
  today: Version,
  saysOther: (release: Release) => boolean,
): KeptVersion {
  const since = releases[releases.findLastIndex(saysOther) + 1]?.row;
  return since
    ? { version: { date: since.date, hash: since.code }, release: since.id }
    : { version: today, release: null };
}
