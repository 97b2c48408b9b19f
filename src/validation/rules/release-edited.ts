import { releaseRule } from '../rule.ts';

/** The file of a release has the bytes that its row names: what was published once is never changed. */
export const releaseEdited = releaseRule('release-edited', 'error', function* ({ files, hash }, { dataset }) {
  const byVersion = new Map(files.map((file) => [file.version, file]));
  for (const release of dataset.releases) {
    const found = byVersion.get(release.id);
    if (found && (found.bytes === null || hash(found.bytes) !== release.sha256))
      yield { record: release, column: 'sha256', value: found.file };
  }
});
