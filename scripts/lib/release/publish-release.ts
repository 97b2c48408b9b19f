import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTable } from '#publish/write-table.ts';
import type { ReleaseRow } from '#schemas/index.ts';
import type { ReleaseDraft } from './draft-release.ts';

/** Writes a release into its folder of data: the frozen file, the ledger, the date of the data, and last the row that makes it one. */
export function publishRelease(
  folder: string,
  { row, bytes, release, ledger }: ReleaseDraft,
  before: readonly ReleaseRow[],
) {
  mkdirSync(join(folder, 'releases'), { recursive: true });
  writeFileSync(join(folder, 'releases', `${row.id}.zip`), bytes);
  if (ledger !== null) writeFileSync(join(folder, 'changes.csv'), ledger);
  writeFileSync(join(folder, 'release.json'), `{ "date": "${release.date}", "synthetic": ${release.synthetic} }\n`);
  writeFileSync(join(folder, 'releases.csv'), writeTable('releases', [...before, row]));
}
