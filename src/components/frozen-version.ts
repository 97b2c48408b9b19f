import { readMeLines, readMeSheet } from '#i18n/downloads.ts';
import type { PublishedRelease } from '#model/releases/release-history.ts';
import { frozenFiles, type FrozenVersionFile } from '#publish/frozen-files.ts';

/**
 * The files of the version that a release froze, for the site at an address. Builds keep what is made here for as long as this module and those
 * behind it stay as they are (scripts/lib/fingerprint.ts).
 */
export const frozenVersion = (release: PublishedRelease, homepage: string): FrozenVersionFile[] =>
  frozenFiles(release, { sheet: readMeSheet, lines: readMeLines({ ...versionOf(release), homepage }) });

const versionOf = ({ row: { date, code } }: PublishedRelease) => ({
  version: { date, hash: code },
  release: { date, synthetic: false },
});
