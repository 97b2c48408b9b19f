import { releaseRule } from '../rule.ts';

/** The file of every release is there: citations lead to it. */
export const releaseMissing = releaseRule('release-missing', 'error', function* ({ folder, files }, { dataset }) {
  const there = new Set(files.map(({ version }) => version));
  for (const release of dataset.releases)
    if (!there.has(release.id)) yield { record: release, value: `${folder}/releases/${release.id}.zip` };
});
