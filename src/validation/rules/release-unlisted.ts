import { releaseRule } from '../rule.ts';

/** Every file of a release has its row: a row that was taken out leaves its file. */
export const releaseUnlisted = releaseRule('release-unlisted', 'error', function* ({ files }, { byId, lostIds }) {
  for (const { file, version } of files)
    if (!byId.releases.has(version) && !lostIds.releases.has(version)) yield { file, value: version };
});
