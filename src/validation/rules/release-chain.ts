import { releaseLine } from '#publish/release-line.ts';
import { releaseRule } from '../rule.ts';

/** Each release names the one before it by the hash of its row, and is younger: no row can be changed, taken out or put between. */
export const releaseChain = releaseRule('release-chain', 'error', function* ({ hash }, { dataset }) {
  for (const [i, release] of dataset.releases.entries()) {
    const before = dataset.releases[i - 1];
    if (release.previous !== (before ? hash(releaseLine(before)) : null))
      yield {
        record: release,
        column: 'previous',
        value: release.previous ?? '',
        params: { before: before?.id ?? '' },
      };
    else if (before && release.date <= before.date)
      yield { record: release, column: 'date', value: release.date, params: { before: before.id } };
  }
});
