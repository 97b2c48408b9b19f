import type { ReleasedRecord } from '#model/releases/release-history.ts';
import { sha256Of } from './checksums.ts';
import { releaseRowHash } from './release-row.ts';

/** The first release that does not follow on the one before it by its hash, or whose file is not the one that was published; null when all hold. A file that is not there is not asked. */
export function brokenRelease({ releases, files }: Pick<ReleasedRecord, 'releases' | 'files'>): string | null {
  const bytesOf = new Map(files.map(({ version, bytes }) => [version, bytes]));
  const broken = releases.find((release, at) => {
    const before = releases[at - 1];
    const bytes = bytesOf.get(release.id);
    return (
      release.previous !== (before ? releaseRowHash(before) : null) || (bytes && sha256Of(bytes) !== release.sha256)
    );
  });
  return broken?.id ?? null;
}
